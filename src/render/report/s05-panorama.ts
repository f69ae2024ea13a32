import { tileMap } from '../../charts/index.ts';
import type { EditionTabulation } from '../../model/edition.ts';
import { tabulationBlocks, tabulationTable } from '../blocks/tabulation.ts';
import type { Block, Figure, Section } from '../document.ts';
import { baseText, countText } from '../figures.ts';
import { tabulationsAt } from '../placement.ts';
import { profileByType } from './profile-by-type.ts';
import { makeSection, type ReportInput, tabulated, under } from './section.ts';

/** Tables whose values are divisions of the country: drawn as a map. */
const mappedTables = ['region_siege', 'zones_intervention', 'zones'];

/** Section 5: who the organisations are, their status, means, places and audiences. */
export function buildPanorama(input: ReportInput): Section {
  const { edition, labels } = input;
  const { panorama, bases, base } = labels.texts;
  const blocks: Block[] = [
    ...under('qui', panorama.who, tabulated(input, 'who')),
    ...under('statut', panorama.status, tabulated(input, 'status')),
    ...under('moyens', panorama.means, tabulated(input, 'means')),
    ...under('ou', panorama.where, whereBlocks(input)),
    ...under('publics', panorama.publics, tabulated(input, 'publics')),
    ...under('profils', panorama.profile, profileByType(input)),
  ];
  const known = base.label(baseText(labels, 'known', edition.counts.known));
  return makeSection(input, 's05', `${known}. ${bases.directory}`, blocks);
}

const whereBlocks = (input: ReportInput): Block[] =>
  tabulationsAt(input.edition, 'where').flatMap((tabulation) =>
    mappedTables.includes(tabulation.id) ? mapBlocks(input, tabulation) : tabulationBlocks(tabulation, input.names),
  );

/** A map with the table behind it; bars where no value is a division of the country. */
function mapBlocks(input: ReportInput, tabulation: EditionTabulation): Block[] {
  const regions = input.edition.country.regions;
  const codes = new Set(regions.map(({ code }) => code));
  const isMapped = tabulation.values.some(({ code, n }) => codes.has(code) && n !== 0);
  if (!isMapped || !tabulation.answered) return tabulationBlocks(tabulation, input.names);
  return [mapFigure(input, tabulation)];
}

function mapFigure({ edition, labels, names }: ReportInput, tabulation: EditionTabulation): Figure {
  const { panorama, table } = labels.texts;
  const valueByCode = new Map(tabulation.values.map((value) => [value.code, value]));
  const tiles = edition.country.regions.map((region) => {
    const n = valueByCode.has(region.code) ? (valueByCode.get(region.code)?.n ?? null) : 0;
    const isUnasked = n === 0 && valueByCode.get(region.code)?.asked === false;
    const text = isUnasked ? table.unaskedShort : n === null ? table.masked : labels.number(n);
    return {
      // A division whose code is a number is known by its first letters: the number in the tile is the count.
      mark: /\d$/.test(region.code)
        ? labels
            .of(region.name)
            .replace(/^(?:L[’']|La |Le |Les )/, '')
            .slice(0, 3)
        : region.code.replace(/^[A-Z]+-/, ''),
      name: labels.of(region.name),
      position: region.tile,
      value: isUnasked ? null : n,
      text,
      told: isUnasked ? table.unasked : countText(labels, n, tabulation.answered),
    };
  });
  const title = labels.of(tabulation.title);
  const lines = tiles.map(({ name, told }) => `${name} ${told}`);
  const alternative = table.alternative(title, lines.join(', '));
  const behind = tabulationTable(tabulation, names);
  const id = `carte-${tabulation.id}`;
  const unit = edition.country.division[labels.language][0];
  return {
    kind: 'figure',
    id,
    number: null,
    caption: title,
    base: `${behind.base ?? ''} ${panorama.map(unit)} ${panorama.mapLegend}`,
    svg: tileMap({ id, title, alternative }, tiles),
    alternative,
    table: behind,
  };
}
