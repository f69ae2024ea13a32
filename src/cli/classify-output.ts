import type { TextAssignment } from '../classify/index.ts';
import { gridLabel } from '../codebook/index.ts';
import { describe } from '../diagnostics/index.ts';
import type { EvidenceScope } from '../model/actor.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import { shortCue } from '../text/short-cue.ts';
import { type CsvCell, writeCsv } from '../writers/csv.ts';
import { gradeWords } from './actor-words.ts';
import type { Session } from './session.ts';

/** A line of the input once coded, or why it was not. */
export type CodedLine =
  | { line: number; id: string | number; assignments: TextAssignment[] }
  | { line: number; id: string | number | null; error: Diagnostic };

/** One object, one line. */
export function jsonLine(coded: CodedLine, language: Language): string {
  const { line, id } = coded;
  const value =
    'error' in coded
      ? { line, ...(id === null ? {} : { id }), error: errorWords(coded.error, language) }
      : { id, assignments: coded.assignments.map(shown) };
  return `${JSON.stringify(value)}\n`;
}

/** Cues as they are shown: some hold hundreds of alternatives. */
const shown = (assignment: TextAssignment): TextAssignment => ({
  ...assignment,
  evidence: assignment.evidence.map((one) => ({ ...one, cue: shortCue(one.cue, one.quote) })),
});

const errorWords = (error: Diagnostic, language: Language): string =>
  `${error.code} ${describe(error, language).message}`;

const headers: Record<Language, string[]> = {
  fr: ['id', 'axe', 'code', 'libellé', 'portée', 'solidité', 'passage', 'début', 'fin', 'indice', 'erreur'],
  en: ['id', 'axis', 'code', 'label', 'scope', 'grade', 'quote', 'start', 'end', 'cue', 'error'],
};

const scopes: Record<EvidenceScope, Record<Language, string>> = {
  acteur: { fr: 'l’organisation', en: 'the organisation' },
  categorie: { fr: 'une catégorie', en: 'a category' },
  secteur: { fr: 'le secteur', en: 'the sector' },
  mecanisme: { fr: 'un mécanisme', en: 'a mechanism' },
};

/** Into a file, which people open in a spreadsheet: as French Excel opens it. A pipe gets plain CSV, cells as typed. */
const isForPeople = ({ options }: Session): boolean => options.sortie !== undefined && options.sortie !== '-';

/** The header row of the CSV. */
export const csvHeader = (session: Session): string =>
  writeCsv(headers[session.terminal.language], [], { forPeople: isForPeople(session) });

/** A row for each passage; a text without any code keeps a row of its own, so that every text is seen. */
export function csvRows(coded: CodedLine, codebook: Codebook, session: Session): string {
  const { language } = session.terminal;
  const forPeople = isForPeople(session);
  const rows: CsvCell[][] =
    'error' in coded
      ? [[coded.id ?? '', ...blanks(9), errorWords(coded.error, language)]]
      : coded.assignments.flatMap(({ axis, code, sub, scope, grade, evidence }) =>
          evidence.map(({ quote, start, end, cue }): CsvCell[] => [
            coded.id,
            axis,
            sub === null ? code : `${code}/${sub}`,
            gridLabel(codebook, axis, sub ?? code)[language],
            scopes[scope][language],
            gradeWords(grade, language),
            quote,
            start,
            end,
            shortCue(cue, quote),
            '',
          ]),
        );
  const given = rows.length > 0 ? rows : [[coded.id ?? '', ...blanks(10)]];
  const header = writeCsv(headers[language], [], { forPeople });
  return writeCsv(headers[language], given, { forPeople }).slice(header.length);
}

const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
