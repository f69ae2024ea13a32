// Required before the program: whatever would reach for the network is written down, and refused.
const { appendFileSync } = require('node:fs');

const refused = (what) =>
  function refuse() {
    appendFileSync(process.env.NETWORK_LOG, `${what}\n${new Error().stack}\n`);
    throw new Error(`network: ${what}`);
  };

const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');
net.Socket.prototype.connect = refused('net connect');
net.Server.prototype.listen = refused('net listen');
dgram.createSocket = refused('dgram');
for (const one of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[one] = refused(`dns ${one}`);
  dns.promises[one] = refused(`dns ${one}`);
}
for (const name of ['node:http', 'node:https']) {
  const one = require(name);
  one.request = refused(name);
  one.get = refused(name);
}
require('node:http2').connect = refused('http2');
require('node:tls').connect = refused('tls');
globalThis.fetch = refused('fetch');
globalThis.WebSocket = refused('WebSocket');
