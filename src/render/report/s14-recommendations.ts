import type { Edition, EditionFact } from '../../model/edition.ts';
import { factTable } from '../blocks/fact-table.ts';
import type { Block, Section } from '../document.ts';
import { outOf } from '../figures.ts';
import type { Names } from '../names.ts';
import { makeSection, narrative, type ReportInput, under } from './section.ts';

/** Section 14: recommendations by addressee, with what they rest on; then the authors' own text. */
export function buildRecommendations(input: ReportInput): Section {
  const { recommendations } = input.labels.texts;
  const blocks = [
    ...byAddressee(input),
    ...under('texte-recommandations', recommendations.texts, narrative(input, 'recommandations')),
  ];
  return makeSection(input, 's14', null, blocks);
}

function byAddressee({ edition, labels, names }: ReportInput): Block[] {
  const { recommendations } = labels.texts;
  const rowsByAddressee = new Map<string, EditionFact[]>();
  for (const fact of edition.recommendations) {
    const value = fact.fields.destinataire;
    const addressee =
      typeof value === 'string' ? labels.value('destinataire', value, fact.kind) : recommendations.noAddressee;
    rowsByAddressee.set(addressee, [...(rowsByAddressee.get(addressee) ?? []), fact]);
  }
  return [...rowsByAddressee].flatMap(([addressee, facts], index) => {
    const table = factTable(withFigures(names, edition), {
      id: `table-recommendations-${index + 1}`,
      caption: recommendations.caption(addressee),
      base: null,
      facts,
      columns: ['texte', 'appui', 'porteur', 'echeance'],
    });
    return table ? [table] : [];
  });
}

/** The table that counts the codes of an axis. */
const tableByAxis: { [axis: string]: string } = {
  ...{ role: 'roles', force: 'forces', faiblesse: 'faiblesses', besoin: 'besoins', domaine: 'domaines' },
  ...{ theme: 'thematiques', public: 'public' },
};

/** A code that supports a recommendation is followed by how many have it here, when this edition prints that count. */
function withFigures(names: Names, { tabulations }: Edition): Names {
  const { labels } = names;
  const figureOf = (reference: string): string => {
    const [axis = '', code = ''] = reference.split(/[:/]/);
    const wanted = axis === 'role' ? ['roles', 'sous_roles', 'hors_grille'] : [tableByAxis[axis] ?? ''];
    const tables = tabulations.filter(({ id }) => wanted.includes(id));
    const found = tables.find(({ values }) => values.some((value) => value.code === code));
    const n = found?.values.find((value) => value.code === code)?.n ?? null;
    return n === null || !found ? '' : ` (${outOf(labels, n, found.answered)})`;
  };
  const value: Names['labels']['value'] = (key, given, kind) =>
    key === 'appui' && typeof given === 'string'
      ? given
          .split(/\s*[;|]\s*/)
          .filter((part) => part !== '')
          .map((part) => `${labels.value(key, part, kind)}${figureOf(part)}`)
          .join(labels.texts.page.semicolon)
      : labels.value(key, given, kind);
  return { ...names, labels: { ...labels, value } };
}
