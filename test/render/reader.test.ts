import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import type { Block, Section } from '../../src/render/document.ts';
import { buildReport } from '../../src/render/report/index.ts';
import { sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';
import { actor, fact, fields, tabulation } from './sample-parts.ts';

const sectionOf = (id: string, given: Partial<Edition>): Section | undefined =>
  buildReport(sampleEdition('interne', given), 'fr', sampleCodebook).sections.find((one) => one.id === id);
const plain = (value: unknown): string => JSON.stringify(value).replaceAll('\u00a0', ' ');

describe('what a reader needs to understand a line', () => {
  test('a code that supports a recommendation is followed by how many have it, and a masked one by nothing', () => {
    const section = sectionOf('s14', {
      recommendations: [
        fact('recommandations', 'r1', {
          ...{ texte: 'Financer sur trois ans.', destinataire: 'Bailleurs' },
          appui: 'faiblesse:manque-financement;faiblesse:gestion-faible;budget_tranche',
        }),
      ],
      tabulations: [
        tabulation(
          'faiblesses',
          ['Faiblesses', 'Weaknesses'],
          [
            ['manque-financement', 'Manque d’argent', 'Lack of money', 17],
            ['gestion-faible', 'Gestion faible', 'Weak management', null],
          ],
          { answered: 23 },
        ),
      ],
    });
    const words = plain(section);
    expect(words).toContain('(17/23) ;');
    expect(words.match(/\(\d+\/23\)/g)).toEqual(['(17/23)']);
  });

  test('a card leaves out what is not known, and tells rows by their file and line', () => {
    const section = sectionOf('a1', {
      actors: [
        actor('a', 'Maison des Quais', null, {
          known_by: [],
          fields: {
            ...fields({ nature: 'association' }, 'acteurs:SN/acteurs.csv:12'),
            ...fields({ mission: 'culture' }, 'Annuaire fictif, 2024'),
          },
        }),
      ],
    });
    const directory = section?.blocks.find(
      (block): block is Block & { kind: 'directory' } => block.kind === 'directory',
    );
    const items = directory?.cards[0]?.items ?? [];
    expect(items.every(({ runs }) => runs.some(({ text }) => text.trim() !== ''))).toBe(true);
    expect(items.map(({ term }) => term)).not.toContain('Connue par');
    expect(plain(items)).toContain('SN/acteurs.csv, ligne 12 ; Annuaire fictif, 2024');
  });

  test('answers too few to be named are told together, with their x/n', () => {
    const section = sectionOf('s05', {
      tabulations: [
        tabulation(
          'a_un_siege',
          ['Dispose d’un siège', 'Has a seat'],
          [
            ['oui', 'oui', 'yes', 20],
            ['non', 'non', 'no', 2],
          ],
          { answered: 24 },
        ),
      ],
    });
    expect(plain(section)).toContain('Autres réponses, trop peu nombreuses chacune pour être nommées : 2/24.');
  });
});
