import { parse, YAMLParseError } from 'yaml';
import { problem } from '../diagnostics/create.ts';
import type { CountryNames, CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Staged } from '../model/stage.ts';
import { quietYaml } from '../text/quiet-yaml.ts';
import { namesSchema, packSchema } from './pack-schema.ts';

/** What a country is called, from the head of its pack (the lines before `division`); null when that head does not read. */
export function parseCountryNames(text: string): CountryNames | null {
  const length = text.search(/^division:/m);
  if (length < 0) return null;
  try {
    return namesSchema.safeParse(parse(text.slice(0, length), quietYaml)).data ?? null;
  } catch {
    return null;
  }
}

/** A country pack (YAML) as a value, checked; null with its problems when something is missing or misshapen. */
export function parsePack(text: string, fileName: string): Staged<CountryPack | null> {
  let content: unknown;
  try {
    content = parse(text, quietYaml);
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0]?.line ?? 1) : 1;
    const cause = error instanceof Error ? error.message : String(error);
    return {
      value: null,
      diagnostics: [problem('PAQ-001', { ligne: line }, { place: { file: fileName, line }, cause })],
    };
  }
  const checked = packSchema.safeParse(content);
  if (!checked.success) {
    return {
      value: null,
      diagnostics: checked.error.issues.map((issue) => {
        const champ = issue.path.map(String).join('.') || '*';
        return problem('PAQ-002', { champ }, { place: { file: fileName }, cause: issue.message });
      }),
    };
  }
  const pack: CountryPack = checked.data;
  return { value: pack, diagnostics: repetitions(pack, fileName) };
}

/** Codes and tiles that stand for two regions at once. */
function repetitions(pack: CountryPack, fileName: string): Diagnostic[] {
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  for (const { code, tile } of pack.regions) {
    for (const value of [code, tile.join(', ')]) {
      if (seen.has(value))
        found.push(problem('PAQ-003', { valeur: value }, { place: { file: fileName }, actual: value }));
      seen.add(value);
    }
  }
  return found;
}
