import type { ColumnSpec, ColumnType, Layer } from '../model/column.ts';
import type { TableKind } from '../model/table.ts';

type Options = Partial<Omit<ColumnSpec, 'key' | 'kinds' | 'type' | 'layer' | 'label' | 'help'>> & {
  /** French and English question or instruction. */
  help?: readonly [string, string];
};

/** Makes the definitions of one family of files: same kinds and layer unless an entry says otherwise. */
export function family(kinds: readonly TableKind[], layer: Layer) {
  return (
    key: string,
    type: ColumnType,
    fr: string,
    en: string,
    { help, ...options }: Options & { kinds?: readonly TableKind[]; layer?: Layer } = {},
  ): ColumnSpec => ({
    key,
    kinds,
    type,
    layer,
    label: { fr, en },
    aliases: [],
    ...(help ? { help: { fr: help[0], en: help[1] } } : {}),
    ...options,
  });
}
