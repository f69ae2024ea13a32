import { type Decision, fieldDecisions } from '../decisions/index.ts';
import type { Actor, ChosenField } from '../model/actor.ts';
import type { CountryPack } from '../model/country.ts';
import type { DataRecord } from '../model/record.ts';
import { fold } from '../text/fold.ts';
import { institutionByName } from './institution-of.ts';
import type { Node } from './mention.ts';
import { isNoneOutside } from './none-outside.ts';
import { doubtfulCodeOf, outsideCodeOf } from './outside-heads.ts';

/*
 * Which known institutions (`institutions.ts`) are outside civil society, as codes of the grid's axis
 * `hors_societe_civile`. Non-governmental organisations, networks and political foundations are not here: they count.
 */
const idsByCode = {
  'nations-unies': `onu fao oim hcr ocha cerf pnud unicef pam oms fnuap onu-femmes onusida unops unesco onudi onudc pnue
    onu-habitat oit hcdh fida cnuced fenu unrwa unmas desa cea unitar vnu pbf uit ccnucc uncdd undrr undss unhas unmiss minusma
    minusca monusco unsom unsmil unowas untfhs ceso omm ompi omi aiea omc itc unu unrisd unicri ops`,
  bailleur: `banque-mondiale fmi bad asdb bid isdb bei berd kfw mcc fonds-mondial gavi ford gates fem gcf ecw gpe sfi ida
    caribank boad badea opec-fund aiib ceb proparco bii usadf iaf qatar-fund kuwait-fund saudi-fund macarthur rockefeller
    mastercard fondation-france`,
  'agence-cooperation': `ua cedeao uemoa uma ceeac oif igad ue commission-europeenne echo intpa fpi afd expertise-france
    giz aecid aics deza enabel dgd luxdev danida sida norad irish-aid usaid gac idrc jica koica tika ksrelief icmpd conseil-europe ocde
    osce ligue-arabe oci sadc eac comesa cemac censad cilss omvs nepad cadhp frontex euaa seae france-volontaires
    british-council ada camoes czda seco peace-corps`,
  autorite: `mae-fr bmz auswaertiges-amt mfa-no mfa-fi mfa-nl mfa-jp dfa-ie dfat fcdo prm state-us cdc-us ofii ofpra fedasil
    maec-es maeci-it mfa-se mfat-nz moia`,
} as const;

export const outsideCodeById: ReadonlyMap<string, string> = new Map(
  Object.entries(idsByCode).flatMap(([code, ids]) => ids.split(/\s+/).map((id) => [id, code] as const)),
);

/**
 * The column `hors_societe_civile` of an institution that no row gives: a body of the United Nations, a bank, a government
 * or its ministry is outside civil society by what it is. Null for the others, and where a row says «aucun» in that column.
 * A card that gives a `nature` knows better than a name that only looks like a ministry's.
 */
export function outsideField(
  nodes: readonly Node[],
  own: readonly DataRecord[],
  pack: CountryPack,
): ChosenField | null {
  if (own.some(({ nil }) => nil.includes('hors_societe_civile'))) return null;
  const hasNature = own.some(({ fields }) => fields.nature !== undefined);
  const known = nodes
    .map((node) => ({ node, codes: codesOf(node, pack, hasNature) }))
    .filter(({ codes }) => codes.length > 0);
  const codes = known.flatMap((one) => one.codes);
  const [code] = codes;
  const mention = known.flatMap(({ node }) => node.mentions).find(({ isPrimary }) => isPrimary);
  if (!code || codes.some((other) => other !== code) || !mention) return null;
  const { record, at, name, acronym } = mention;
  return { value: code, raw: name ?? acronym ?? '', record, at, rule: 'derived', support: [record], others: [] };
}

/** What each institution that a node names is, null for one inside civil society; none when it names no institution. */
function codesOf(node: Node, pack: CountryPack, hasNature: boolean): (string | null)[] {
  const ids = idsOf(node, pack);
  if (ids.length > 0) return ids.map((id) => (id.startsWith('gov:') ? 'autorite' : (outsideCodeById.get(id) ?? null)));
  if (hasNature) return [];
  return [...new Set(node.clues.typed.map(outsideCodeOf))].filter((code) => code !== null);
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

/** What an organisation may be, when its name alone does not say and no row does: a person is asked. */
export function doubtfulOutside(nodes: readonly Node[], own: readonly DataRecord[]): Actor['mayBeOutside'] | null {
  const says = ({ nil, fields }: DataRecord) => nil.includes('hors_societe_civile') || fields.nature !== undefined;
  if (own.some(says)) return null;
  for (const { clues, mentions } of nodes) {
    const mention = mentions.find(({ isPrimary }) => isPrimary);
    const code =
      clues.institutions.length > 0 ? null : (clues.typed.map(doubtfulCodeOf).find((one) => one !== null) ?? null);
    if (code !== null && mention) return { code, record: mention.record, at: mention.at };
  }
  return null;
}

/** Whether a person decided that an organisation is of civil society, whatever its name looks like. */
export const isDecidedInside = (decisions: readonly Decision[]): boolean =>
  fieldDecisions(decisions).some(({ other, value }) => isNoneOutside(other, value));
