import type { EditionFact } from '../../model/edition.ts';
import { factTable } from '../blocks/fact-table.ts';
import type { Block, Section } from '../document.ts';
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
    const table = factTable(names, {
      id: `table-recommendations-${index + 1}`,
      caption: recommendations.caption(addressee),
      base: null,
      facts,
      columns: ['texte', 'appui', 'porteur', 'echeance'],
    });
    return table ? under(`destinataire-${index + 1}`, recommendations.to(addressee), [table]) : [];
  });
}
