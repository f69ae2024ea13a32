import { telephonePlans } from '../countries/index.ts';
import { fold } from '../text/fold.ts';
import { isGivenName } from '../text/given-names.ts';

/* Addresses on the web that lead to a person: a profile, a page called by first and last name, a telephone. */

/** Hosts where an address is somebody's account; the end of a host («m.facebook.com»). */
const accountHosts =
  /(?:^|\.)(?:facebook|fb|instagram|tiktok|twitter|x|threads|linkedin|snapchat|telegram|t|wa|whatsapp)\.[a-z]{2,}$/;

/** Hosts where an address is a telephone. */
const telephoneHosts = /(?:^|\.)(?:wa|whatsapp|viber|signal|t|telegram)\.[a-z]{2,}$/;

/** Hosts where people talk: what stands there is no page that anyone may open. */
const talkHosts = /(?:^|\.)(?:chat|m\.me|messenger)(?:\.|$)/;

const siteOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, '');

/** Whether an address leads to a conversation, or to somebody's telephone. */
export function isOfConversation(url: string): boolean {
  const [host = ''] = url.replace(/^[a-z]+:\/\//i, '').split(/[/?&=#]/);
  return telephoneHosts.test(siteOf(host)) || talkHosts.test(siteOf(host));
}

/** What a file is, not the last name of somebody. */
const extension =
  /\.(?:s?html?|php\d?|aspx?|jspx?|pdf|docx?|odt|xlsx?|ods|csv|pptx?|txt|json|xml|jpe?g|png|gif|svg|mp[34]|zip)$/i;

/** Figures alone that begin as a number of one of the countries does, and are as long. */
const isTelephone = (digits: string): boolean =>
  Object.values(telephonePlans).some(({ code, lengths }) =>
    ['', '00'].some((before) => lengths.some((length) => isOf(digits, before + code, length))),
  );

const isOf = (digits: string, code: string, length: number): boolean =>
  digits.startsWith(code) && digits.length === code.length + length;

/** Two or three words joined as the name of a person is. */
function isPersonName(part: string, isAccount: boolean, isWord: (folded: string) => boolean): boolean {
  const signs = isAccount ? /[._-]/ : /\./;
  const words = part.split(signs).filter((word) => word !== '');
  const given = part.split(/[._-]/).filter((word) => word !== '');
  const isNamed = (all: readonly string[]) =>
    all.length > 1 && all.length < 4 && all.every((word) => /^\p{L}+\d{0,4}$/u.test(word));
  if (isNamed(given) && given.some(isGivenName)) return true;
  return isNamed(words) && words.every((word) => !isWord(fold(word)));
}

/** Whether an address leads to a person, or is a telephone; `isWord` tells the words that nobody bears (folded). */
export function isOfPerson(url: string, isWord: (folded: string) => boolean): boolean {
  let decoded = url;
  try {
    decoded = decodeURIComponent(url);
  } catch {}
  const [host = '', ...parts] = decoded
    .replace(/^[a-z]+:\/\//i, '')
    .split(/[/?&=#]+/)
    .filter((part) => part !== '');
  const site = siteOf(host);
  if (/^tel:/i.test(decoded)) return true;
  const isAccount = accountHosts.test(site);
  if (/(?:^|\.)linkedin\./.test(site) && parts[0] === 'in') return true;
  return parts.some((part) => {
    const digits = part.replace(/[\s().+-]/g, '');
    if (/^\d+$/.test(digits) && digits.length > 7)
      if (telephoneHosts.test(site) || part.startsWith('+') || isTelephone(digits)) return true;
    return isPersonName(part.replace(/^@/, '').replace(extension, ''), isAccount, isWord);
  });
}
