import { columnsOf } from '../columns/index.ts';
import { voiceOf } from '../grading/index.ts';
import { textOf } from '../model/access.ts';
import type { EvidenceScope } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import { once } from '../text/once.ts';
import type { CompiledCues } from './compile-cues.ts';
import type { Finding } from './finding.ts';
import { dateOf, formOf } from './form-and-date.ts';
import { type ReadOptions, readText } from './read-text.ts';
import type { Said } from './said.ts';

/** Open columns beside those marked so in `columns`. */
const alsoOpen: readonly string[] = ['accompagnement_souhaite', 'sujets_echange'];

/** Answers that tell of bodies, partners and authorities: a field named there is theirs. */
const ofOthers: readonly string[] = ['mecanismes', 'relations_autorites', 'partenaires', 'dialogue_commentaire'];

/** Where whom it serves is said: elsewhere the same words name partners, authorities or members. */
const servedIn: readonly string[] = ['activites', 'extrait', 'note'];

/** Whether a column may say a code of an axis of the organisation itself. */
export function speaksOf(axis: string, column: string): boolean {
  if (axis === 'public') return servedIn.includes(column);
  // A list of partners says what they are: «laboratoire universitaire, barreau, deux radios».
  if (axis === 'role') return column !== 'partenaires';
  return axis !== 'domaine' || !ofOthers.includes(column);
}

/** Scope of a finding: that of the row when it states one or is a group's; else what the words say. */
export type ScopeRule = (found: EvidenceScope, quoteStart: number, text: string) => EvidenceScope;

/** Letters of the answers whose findings are kept: a country has a few hundred thousand, a nation’s long files many times that. */
const lettersKept = 2_000_000;

const readings = once((_: CompiledCues) => ({ letters: 0, findings: new Map<string, readonly Finding[]>() }));

/** Codes that an answer says of who gives it. A command that makes editions again reads the same answers again: kept, within bounds. */
function readAnswer(text: string, options: Required<ReadOptions>, cues: CompiledCues): readonly Finding[] {
  const kept = readings(cues);
  const key = JSON.stringify([options.column, options.language, options.speaker, text]);
  const known = kept.findings.get(key);
  if (known) return known;
  const found = readText(text, options, cues).filter(({ axis }) => speaksOf(axis, options.column ?? ''));
  if (kept.letters > lettersKept) {
    kept.findings.clear();
    kept.letters = 0;
  }
  kept.letters += text.length;
  kept.findings.set(key, found);
  return found;
}

/** Codes read in the open answers or extracts of a record, each with its words. */
export function inferredIn(record: DataRecord, cues: CompiledCues, scopeOf: ScopeRule): Said[] {
  const voice = voiceOf(record);
  const speaker = record.kind === 'entretiens' && voice !== 'soi' ? 'other' : 'self';
  const language = textOf(record, 'langue')?.toLowerCase().startsWith('en') ? 'en' : 'fr';
  return columnsOf(record.kind)
    .filter(({ key, isOpen }) => isOpen || alsoOpen.includes(key))
    .flatMap(({ key }): Said[] => {
      const field = record.fields[key];
      const text = textOf(record, key);
      if (!field || !text) return [];
      const findings = readAnswer(text, { column: key, language, speaker }, cues);
      return findings.map(
        (finding): Said => ({
          axis: finding.axis,
          code: finding.code,
          sub: finding.sub,
          status: 'inferred',
          evidence: {
            record: record.id,
            kind: record.kind,
            at: field.at,
            column: key,
            quote: finding.quote,
            start: finding.start,
            end: finding.end,
            cue: finding.cue,
            polarity: finding.polarity,
            reason: finding.reason,
            scope: scopeOf(finding.scope, finding.start, text),
            voice,
            form: formOf(record, key),
            date: dateOf(record),
          },
        }),
      );
    });
}
