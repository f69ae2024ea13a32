import { readTelephone, telephonesIn } from '../../countries/index.ts';
import { problem } from '../../diagnostics/create.ts';
import { textOf } from '../../model/access.ts';
import { masked } from './masked.ts';
import type { RowCheck } from './row-check.ts';

/** Services where people have their own mailbox; an association may use one, which is why this is only told. */
export const personalDomains: readonly string[] = [
  'gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.fr', 'ymail.com', 'hotmail.com', 'hotmail.fr', 'outlook.com', 'outlook.fr',
  'live.com', 'live.fr', 'msn.com', 'icloud.com', 'me.com', 'aol.com', 'gmx.com', 'gmx.fr', 'proton.me', 'protonmail.com',
  'mail.com', 'orange.sn', 'orange.fr', 'orange.ml', 'sentoo.sn', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'menara.ma',
  'planet.tn', 'topnet.tn', 'gnet.tn', 'aviso.ci', 'camnet.cm',
]; // biome-ignore format: a list of names

/** A contact in a public column that looks like one person's own: a mailbox of a general service, a mobile. */
export const privateContact: RowCheck = (record, { country }) => {
  if (!record.fields.email_public && !record.fields.tel_public) return [];
  const mail = textOf(record, 'email_public');
  const mails = (mail ?? '')
    .split(/[;,\s]+/)
    .filter((address) => personalDomains.includes(address.split('@')[1]?.toLowerCase() ?? ''));
  const phone = textOf(record, 'tel_public');
  const mobiles = telephonesIn(phone ?? '').filter((text) => readTelephone(text, country.iso2).isMobile);
  const place = (key: string) => ({ place: record.fields[key]?.at ?? record.at });
  return [
    ...mails.map((address) => problem('QUA-010', {}, { ...place('email_public'), actual: masked(address) })),
    ...mobiles.map((number) => problem('QUA-011', {}, { ...place('tel_public'), actual: masked(number) })),
  ];
};
