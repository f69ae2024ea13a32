import { textOf } from '../model/access.ts';
import type { Evidence } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import { fold } from '../text/fold.ts';

type Voice = Evidence['voice'];

const voices: readonly string[] = ['soi', 'reseau', 'bailleur', 'autorite', 'tiers', 'presse'];
const isVoice = (value: string | null): value is Voice => value !== null && voices.includes(value);

const voiceByRespondent: Record<string, Voice> = {
  osc: 'soi',
  autorite: 'autorite',
  institution: 'autorite',
  bailleur: 'bailleur',
  expert: 'tiers',
};

/** Host of a web address without «www.», or null. */
function hostOf(url: string | null): string | null {
  const host = url ? /^(?:[a-z]+:\/\/)?([^/?#\s]+)/i.exec(url)?.[1] : undefined;
  return host ? host.toLowerCase().replace(/^www\./, '') : null;
}

/** An identity card speaks with the organisation's voice when its source is the organisation's own site. */
function voiceOfCard(record: DataRecord): Voice {
  const site = hostOf(textOf(record, 'site_internet'));
  if (site !== null && hostOf(textOf(record, 'source_url')) === site) return 'soi';
  return /\bsite (?:internet |web )?(?:de l'organisation|propre|officiel)|organisation elle-meme|auto-?declar/.test(
    fold(textOf(record, 'source') ?? ''),
  )
    ? 'soi'
    : 'tiers';
}

/** Whose voice a record is. */
export function voiceOf(record: DataRecord): Voice {
  if (record.kind === 'entretiens') return voiceByRespondent[textOf(record, 'type_repondant') ?? 'osc'] ?? 'soi';
  if (record.kind === 'acteurs') return voiceOfCard(record);
  const author = textOf(record, 'auteur_source');
  return isVoice(author) ? author : 'tiers';
}
