import { answerKeyOf, answersOf, noneOfThem } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Table } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';

/**
 * Answers of the sheet of rows to attribute, turned to what `decisions` writes: «Nom [identifiant]» becomes the name and,
 * in `autre_id`, the id chosen before the others that were proposed; «aucune de celles-ci» keeps the row from them all.
 */
export function attributionReader({ kind, headers }: Pick<Table, 'kind' | 'headers'>) {
  const isSheet = kind === 'decisions' && answerKeyOf(headers.map(({ header }) => header)) === 'autre';
  return (fields: DataRecord['fields']): void => {
    const { autre, autre_id: proposed } = fields;
    if (!isSheet || typeof autre?.value !== 'string' || !proposed) return;
    if (Object.values(noneOfThem).some((none) => foldKey(none) === foldKey(autre.raw))) {
      fields.decision = { value: 'distinct', raw: autre.raw, at: autre.at };
      return;
    }
    const [, name, id] = /^(.*\S)\s*\[([^\][]+)\]\s*$/s.exec(autre.value) ?? [];
    if (name === undefined || id === undefined) return;
    const others = proposed.raw
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== '' && one !== id);
    fields.autre = { ...autre, value: name };
    fields.autre_id = { ...proposed, value: [id, ...others].join(' | ') };
  };
}

/** An answer that the sheet does not take is told with those that it takes, not with every word of `decisions`. */
export function answerTeller({
  kind,
  headers,
}: Pick<Table, 'kind' | 'headers'>): ((told: Diagnostic) => Diagnostic) | null {
  const answers = kind === 'decisions' ? answersOf(headers.map(({ header }) => header)) : null;
  if (answers === null) return null;
  return (diagnostic) => {
    const { code, params, place } = diagnostic;
    if (code !== 'COD-001' || params.colonne !== 'decision') return diagnostic;
    const valeur = String(params.valeur ?? '');
    const words = { reponses: answers.map(({ fr }) => fr).join(', '), answers: answers.map(({ en }) => en).join(', ') };
    return problem('DEC-009', { valeur, ...words }, { ...(place ? { place } : {}), actual: valeur });
  };
}
