import { exampleBuild } from '../cli/example-builds.ts';
import type { Published } from './shapes.ts';

/** The JSON and the Markdown report of an edition. */
export interface Built {
  edition: Published;
  report: string;
}
export type Audience = 'interne' | 'publique';

/** Editions of a country, through the door a user uses: the files alone are read. */
export async function build(
  country: string,
  data: string,
  audiences: readonly Audience[],
): Promise<Map<Audience, Built>> {
  const { code, stderr, text } = await exampleBuild(country, data);
  if (code !== 0) throw new Error(stderr);
  return new Map(
    audiences.map((audience) => {
      const edition: Published = JSON.parse(text(audience, 'json'));
      return [audience, { edition, report: text(audience, 'md') }] as const;
    }),
  );
}
