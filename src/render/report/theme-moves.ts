import type { Block } from '../document.ts';
import { cell, header, paragraph } from '../runs.ts';
import type { ReportInput } from './section.ts';
import { type Themes, themeNames } from './theme-words.ts';

type Scenario = Themes['scenarios'][number];

/** Whether the first two hold when the weights move, and who enters or leaves at each change. */
export function moveBlocks(input: ReportInput, themes: Themes): Block[] {
  const { labels } = input;
  const words = labels.texts.themes;
  if (themes.verdict === 'sans-ordre') return [];
  const names = (codes: string[]) => (codes.length === 0 ? labels.texts.table.none : themeNames(themes, codes, labels));
  return [
    paragraph(verdictText(input, themes)),
    paragraph(words.movesText),
    {
      ...{ kind: 'table', id: 'table-theme-moves', number: null, caption: words.movesCaption, base: null },
      head: [header(words.change), header(words.first), header(words.enters), header(words.leaves)],
      rows: themes.scenarios.map((scenario) => [
        header(changeText(input, scenario)),
        cell(names(scenario.first)),
        cell(names(scenario.enters)),
        cell(names(scenario.leaves)),
      ]),
      notes: [],
    },
  ];
}

function verdictText({ labels }: ReportInput, themes: Themes): string {
  const words = labels.texts.themes;
  const first = themeNames(themes, themes.first, labels);
  if (themes.first.length > themes.places) return words.tied(first);
  const count = themes.scenarios.length;
  const moved = themes.scenarios.filter(({ enters, leaves }) => enters.length + leaves.length > 0).length;
  return themes.verdict === 'solide' ? words.solid(first, count) : words.fragile(first, moved, count);
}

function changeText({ labels }: ReportInput, { change, criterion }: Scenario): string {
  const { changes, criteria } = labels.texts.themes;
  return change === 'equal' || criterion === null ? changes.equal : changes[change](criteria[criterion]);
}
