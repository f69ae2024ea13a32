import { booleanOf, isUnclear, numberOf, textOf } from '../model/access.ts';
import type { Audience } from '../model/edition.ts';
import type { DataRecord } from '../model/record.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { editionsByAudience } from './policy.ts';

export const accords = ['figurer', 'contact', 'profil', 'propos', 'citation'] as const;
export type Accord = (typeof accords)[number];

/** What an organisation agreed to, over all its interviews. Null: never answered, which opens nothing. */
export interface Consent {
  accords: Record<Accord, boolean | null>;
  /** Editions its audience opens. */
  editions: ReadonlySet<Audience>;
}

const strictest = (answers: (boolean | null)[]): boolean | null =>
  answers.includes(false) ? false : answers.includes(true) ? true : null;

/** The wave an interview belongs to: `vague`, else the one wave of a country without waves. */
const waveOf = (interview: DataRecord): string => textOf(interview, 'vague') ?? '';

/** Interviews grouped by wave, newest wave first (by the date of its newest interview, then by name). */
function wavesOf(interviews: DataRecord[]): DataRecord[][] {
  const byWave = new Map<string, DataRecord[]>();
  for (const interview of interviews) {
    const wave = waveOf(interview);
    byWave.set(wave, [...(byWave.get(wave) ?? []), interview]);
  }
  const newest = (wave: DataRecord[]) =>
    wave
      .map((interview) => textOf(interview, 'date') ?? '')
      .sort()
      .at(-1) ?? '';
  return [...byWave.entries()]
    .sort(([a, left], [b, right]) => compareCodeUnits(newest(right), newest(left)) || compareCodeUnits(b, a))
    .map(([, wave]) => wave);
}

/** An answer refused, or written so that it can't be read, opens nothing: it is a «non». */
const answerOf = (interview: DataRecord, key: string): boolean | null =>
  isUnclear(interview, key) ? false : booleanOf(interview, key);

/** The day an answer was given: consent may be asked long after the interview. */
const answeredOn = (interview: DataRecord): string =>
  textOf(interview, 'accord_date') ?? textOf(interview, 'date') ?? '';

/** Interviews of older waves whose consent was asked after a wave answered: they count with it. */
function askedSince(waves: DataRecord[][], index: number): DataRecord[] {
  const newest = (waves[index] ?? []).map(answeredOn).sort().at(-1) ?? '';
  return waves
    .slice(index + 1)
    .flat()
    .filter((interview) => answeredOn(interview) > newest);
}

/** Within a wave the stricter answer holds; a newer wave's explicit answer replaces an older one, unless this was given later. */
function accordOver(waves: DataRecord[][], accord: Accord): boolean | null {
  for (const [index, wave] of waves.entries()) {
    const key = `accord_${accord}`;
    const answer = strictest(wave.map((interview) => answerOf(interview, key)));
    if (answer === null) continue;
    return strictest([answer, ...askedSince(waves, index).map((interview) => answerOf(interview, key))]);
  }
  return null;
}

/** Editions that every interview of the newest answering wave opens. */
function editionsOver(waves: DataRecord[][]): ReadonlySet<Audience> {
  for (const [index, own] of waves.entries()) {
    const isSilent = (interview: DataRecord) =>
      textOf(interview, 'audience') === null && !isUnclear(interview, 'audience');
    if (own.every(isSilent)) continue;
    const wave = [...own, ...askedSince(waves, index)];
    if (wave.some((interview) => isUnclear(interview, 'audience'))) return new Set(editionsByAudience.interne);
    const audiences = wave
      .map((interview) => textOf(interview, 'audience') as Audience | null)
      .filter((a) => a !== null);
    const sets = audiences.map((audience) => editionsByAudience[audience] ?? editionsByAudience.interne);
    return new Set((sets[0] ?? []).filter((edition) => sets.every((set) => set.includes(edition))));
  }
  return new Set(editionsByAudience.interne);
}

/** Consent of one organisation over its interviews (second readings left out). */
export function consentOf(interviews: DataRecord[]): Consent {
  const waves = wavesOf(interviews);
  const answers = Object.fromEntries(accords.map((accord) => [accord, accordOver(waves, accord)]));
  return { accords: answers as Record<Accord, boolean | null>, editions: editionsOver(waves) };
}

/**
 * Consent with a refusal that no interview took (its file renamed, its id mistyped): nothing tells what an answer given
 * elsewhere is worth beside it, so what it refuses is refused, and the organisation is named by nobody.
 */
export function refusedIn({ accords: given, editions }: Consent, row: DataRecord): Consent {
  const refused = accords.filter((accord) => answerOf(row, `accord_${accord}`) === false);
  const answers = Object.fromEntries(
    accords.map((accord) => [accord, refused.includes(accord) ? false : given[accord]]),
  );
  const closed = refused.length > 0 ? { figurer: false } : {};
  const audience = isUnclear(row, 'audience') ? 'interne' : (textOf(row, 'audience') as Audience | null);
  const open = audience === null ? null : (editionsByAudience[audience] ?? editionsByAudience.interne);
  return {
    accords: { ...answers, ...closed } as Record<Accord, boolean | null>,
    editions: open === null ? editions : new Set([...editions].filter((edition) => open.includes(edition))),
  };
}

/** Why an interview's statements stay closed outside `interne` whatever was agreed, or null. */
export function closureOf(interview: DataRecord, asOf: string | null): 'sensibilite' | 'accord-fin' | 'mandat' | null {
  if ((numberOf(interview, 'sensibilite') ?? 0) >= 2 || isUnclear(interview, 'sensibilite')) return 'sensibilite';
  const end = textOf(interview, 'accord_fin');
  if (isUnclear(interview, 'accord_fin')) return 'accord-fin';
  if (end !== null && (asOf === null || end < asOf)) return 'accord-fin';
  return answerOf(interview, 'mandat') === false ? 'mandat' : null;
}
