import type { Edition } from '../../model/edition.ts';
import { quoted } from '../../text/format.ts';
import type { Block } from '../document.ts';
import type { Labels } from '../labels.ts';

/** Quotes on some axes: marks for words said or printed, none for notes and translations, whose nature is told. */
export function quoteBlocks(edition: Edition, labels: Labels, axes: readonly string[]): Block[] {
  return edition.quotes
    .filter(({ axis }) => axes.includes(axis))
    .map((quote) => {
      const isExact = quote.nature === 'verbatim' || quote.nature === 'document';
      const nature = labels.texts.natures[quote.nature];
      return {
        kind: 'quote',
        text: isExact ? quoted(quote.text, labels.language) : quote.text,
        nature: nature === '' ? null : nature,
        attribution: `${labels.of(quote.attribution)} – ${labels.grid(quote.axis, quote.code)}`,
      };
    });
}
