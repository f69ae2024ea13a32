import type { ChosenField } from '../model/actor.ts';
import type { CountryPack } from '../model/country.ts';
import type { DataRecord } from '../model/record.ts';
import { fold } from '../text/fold.ts';
import { institutionByName } from './institution-of.ts';
import type { Node } from './mention.ts';

/*
 * Which known institutions (`institutions.ts`) are outside civil society, as codes of the grid's axis
 * `hors_societe_civile`. Non-governmental organisations, networks and political foundations are not here: they count.
 */
const idsByCode = {
  'nations-unies': `onu fao oim hcr ocha cerf pnud unicef pam oms fnuap onu-femmes onusida unops unesco onudi onudc pnue
    onu-habitat oit hcdh fida cnuced fenu unrwa unmas desa cea unitar vnu pbf`,
  bailleur: 'banque-mondiale fmi bad asdb bid isdb bei berd kfw mcc fonds-mondial gavi ford gates',
  'agence-cooperation': `ua cedeao uemoa uma ceeac oif igad ue commission-europeenne echo intpa fpi afd expertise-france
    giz aecid aics deza enabel dgd luxdev danida sida norad irish-aid usaid ofda gac idrc jica koica tika ksrelief icmpd`,
  autorite: 'mae-fr bmz auswaertiges-amt mfa-no mfa-fi mfa-nl mfa-jp dfa-ie dfat fcdo prm state-us cdc-us',
} as const;

export const outsideCodeById: ReadonlyMap<string, string> = new Map(
  Object.entries(idsByCode).flatMap(([code, ids]) => ids.split(/\s+/).map((id) => [id, code] as const)),
);

/**
 * The column `hors_societe_civile` of a known institution that no row gives: a body of the United Nations, a bank, a
 * ministry is outside civil society by what it is. Null for the others, and where a row says «aucun» in that column.
 */
export function outsideField(
  nodes: readonly Node[],
  own: readonly DataRecord[],
  pack: CountryPack,
): ChosenField | null {
  if (own.some(({ nil }) => nil.includes('hors_societe_civile'))) return null;
  const known = nodes.map((node) => ({ node, ids: idsOf(node, pack) })).filter(({ ids }) => ids.length > 0);
  const codes = known.flatMap(({ ids }) => ids.map((id) => outsideCodeById.get(id) ?? null));
  const [code] = codes;
  const mention = known.flatMap(({ node }) => node.mentions).find(({ isPrimary }) => isPrimary);
  if (!code || codes.some((other) => other !== code) || !mention) return null;
  const { record, at, name, acronym } = mention;
  return { value: code, raw: name ?? acronym ?? '', record, at, rule: 'derived', support: [record], others: [] };
}

/** Institutions that the names write, their own office in the country mapped included («UNHCR Sénégal»). */
function idsOf({ clues }: Node, pack: CountryPack): string[] {
  if (clues.institutions.length > 0) return clues.institutions;
  return [...new Set(clues.typed.flatMap((name) => institutionByName(withoutCountry(name, pack)) ?? []))];
}

/** A name without the country it ends with: «UNHCR au Sénégal», «PNUD-Sénégal». */
function withoutCountry(name: string, { names }: CountryPack): string {
  const folded = fold(name);
  for (const country of [names.fr, names.en].map(fold)) {
    const bare = folded.replace(
      new RegExp(`[\\s(,–-]+(?:(?:au|en|du|de|in|of|a|la|le|the)\\s+)*${country}\\)?\\s*$`, 'u'),
      '',
    );
    if (bare !== folded) return bare;
  }
  return name;
}
