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
  const base = leadsOf(themes);
  const firstText = ({ first, isBlurred }: Leads) =>
    !isBlurred ? names(first) : first.length === 0 ? words.noneLeads : words.noneFollows(names(first));
  const isUnmoved = ({ ranks }: Scenario) => isSameLeads(leading(ranks, themes.places), base);
  const unmoved = themes.scenarios.filter(isUnmoved);
  const moving = themes.scenarios.filter((scenario) => !isUnmoved(scenario));
  return [
    paragraph(verdictText(input, themes)),
    paragraph(words.movesText),
    {
      ...{ kind: 'table', id: 'table-theme-moves', number: null, caption: words.movesCaption, base: null },
      head: [header(words.change), header(words.first), header(words.enters), header(words.leaves)],
      rows: [
        ...moving.map((scenario) => {
          const leads = leading(scenario.ranks, themes.places);
          return [
            header(changeText(input, scenario)),
            cell(firstText(leads)),
            cell(names(without(leads.first, base.first))),
            cell(names(without(base.first, leads.first))),
          ];
        }),
        ...(unmoved.length === 0
          ? []
          : [[header(unmovedText(input, unmoved)), cell(firstText(base)), cell(names([])), cell(names([]))]]),
      ],
      notes: [],
    },
  ];
}

interface Leads {
  first: string[];
  /** Those that would fill the places are level with all that follow: none of them stands out. */
  isBlurred: boolean;
}

const leadsOf = ({ candidates, places }: Themes): Leads =>
  leading(
    candidates.flatMap(({ theme, rank }) => (rank === null ? [] : [{ theme, rank }])),
    places,
  );

/** Who has the places; those level with the very last are no leaders. */
function leading(ranks: Scenario['ranks'], places: number): Leads {
  const within = ranks.filter(({ rank }) => rank <= places);
  const last = Math.max(...ranks.map(({ rank }) => rank));
  const isBlurred = within.length > places && within.some(({ rank }) => rank === last);
  return { first: within.flatMap(({ theme, rank }) => (isBlurred && rank === last ? [] : theme)), isBlurred };
}

const without = (codes: string[], others: string[]): string[] => codes.filter((code) => !others.includes(code));

const isSameLeads = (now: Leads, base: Leads): boolean =>
  now.isBlurred === base.isBlurred &&
  without(now.first, base.first).length + without(base.first, now.first).length === 0;

function verdictText({ labels }: ReportInput, themes: Themes): string {
  const words = labels.texts.themes;
  const base = leadsOf(themes);
  if (base.isBlurred) {
    return base.first.length === 0
      ? words.noneLeadsText
      : words.noneFollowsText(themeNames(themes, base.first, labels));
  }
  const first = themeNames(themes, themes.first, labels);
  if (themes.first.length > themes.places) return words.tied(first);
  const count = themes.scenarios.length;
  const moved = themes.scenarios.filter(({ ranks }) => {
    const now = leading(ranks, themes.places).first;
    return without(now, base.first).length + without(base.first, now).length > 0;
  }).length;
  return themes.verdict === 'solide' ? words.solid(first, count) : words.fragile(first, moved, count);
}

function changeText({ labels }: ReportInput, { change, criterion }: Scenario): string {
  const { changes, criteria } = labels.texts.themes;
  return change === 'equal' || criterion === null ? changes.equal : changes[change](criteria[criterion]);
}

/** The changes that change nothing, told in one line by what was done to which criteria. */
function unmovedText({ labels }: ReportInput, scenarios: Scenario[]): string {
  const words = labels.texts.themes;
  const moved = (change: Scenario['change']) =>
    scenarios.flatMap((one) => (one.change === change && one.criterion !== null ? words.criteria[one.criterion] : []));
  const [doubled, zero] = [moved('doubled'), moved('zero')];
  return words.unmoved(
    [
      ...(doubled.length > 0 ? [words.allDoubled(doubled.join(', '))] : []),
      ...(zero.length > 0 ? [words.allZero(zero.join(', '))] : []),
      ...(scenarios.some(({ change }) => change === 'equal') ? [words.changes.equal] : []),
    ].join(labels.texts.page.semicolon),
  );
}
