import { isFormHeader } from './form-names.ts';

/** Headers that form servers (KoboToolbox, ODK Central and their kin) add by themselves, beside those that start with `_`. */
const serverHeaders = new Set([
  'start', 'end', 'today', 'deviceid', 'subscriberid', 'simserial', 'simid', 'devicephonenum', 'audit', 'audit_url', 'caseid', 'rootuuid',
  'instanceid', 'instancename', 'formdef_version', 'formversion', 'key', 'parent_key', 'submissiondate', 'submitterid', 'submittername',
  'attachmentspresent', 'attachmentsexpected', 'reviewstate', 'completiondate', 'isvalidated', 'background-audio',
]); // biome-ignore format: a list of words

/** Whether a form or its server, and nobody, put this column there (`_uuid`, `start` …). */
export const isServerHeader = (header: string): boolean =>
  /^(?:_|meta[/-]|formhub\/|SET-OF-)/.test(header.trim()) ||
  serverHeaders.has(header.trim().toLowerCase()) ||
  isFormHeader(header);

/** Server columns that stand for one of ours when nobody filled it, the best first. */
export const serverMeanings: readonly (readonly [header: string, key: string])[] = [
  ['_uuid', 'id_entretien'],
  ['meta/instanceid', 'id_entretien'],
  ['meta-instanceid', 'id_entretien'],
  ['instanceid', 'id_entretien'],
  ['key', 'id_entretien'],
  ['__id', 'id_entretien'],
  ['_id', 'id_entretien'],
  ['today', 'date'],
  ['start', 'date'],
  ['_submission_time', 'date'],
  ['submissiondate', 'date'],
  ['horodateur', 'date'],
  ['horodatage', 'date'],
  ['timestamp', 'date'],
];

/** Whether an on-line form wrote these headers (Google Forms opens with the hour of the answer): people answered for themselves. */
export const isFormResponses = (headers: readonly string[]): boolean =>
  ['horodateur', 'horodatage', 'timestamp'].includes((headers[0] ?? '').trim().toLowerCase());

/** Headers that ODK Central puts in every export, of which its groups are parted by dashes (`identite-acteur`). */
const centralHeaders = new Set(['submissiondate', 'parent_key', 'meta-instanceid', '__submissions-id']);

/** Whether the dashes of these headers part groups from questions. */
export const hasDashedGroups = (headers: readonly string[]): boolean =>
  headers.some((header) => centralHeaders.has(header.trim().toLowerCase()));

/** Which cells of a row bear its own keys, and which say to what row it belongs. */
export interface LinkColumns {
  own: { index: number; prefix: 'uuid' | 'id' | 'index' }[];
  parent: { index: number; prefix: 'uuid' | 'id' | 'index' }[];
  /** The cell that names the table of the parent (`_parent_table_name`), which `index` keys need. */
  parentTable: number | null;
}

const ownKeys: readonly (readonly [header: string, prefix: 'uuid' | 'id' | 'index'])[] = [
  ['_uuid', 'uuid'],
  ['meta/instanceID', 'uuid'],
  ['instanceID', 'uuid'],
  ['KEY', 'uuid'],
  ['__id', 'uuid'],
  ['_id', 'id'],
  ['_index', 'index'],
];
const parentKeys: readonly (readonly [header: string, prefix: 'uuid' | 'id' | 'index'])[] = [
  ['_submission__uuid', 'uuid'],
  ['PARENT_KEY', 'uuid'],
  ['__Submissions-id', 'uuid'],
  ['_submission__id', 'id'],
  ['_parent_index', 'index'],
];

/** The columns that join the sheets of one form: `_uuid`, `_index` and `_parent_index`, `KEY` and `PARENT_KEY`. */
export function linkColumns(headers: readonly string[]): LinkColumns {
  const spellings = headers.map((header) => header.trim().toLowerCase());
  const found = (keys: typeof ownKeys) =>
    keys.flatMap(([header, prefix]) => {
      const index = spellings.indexOf(header.toLowerCase());
      return index === -1 ? [] : [{ index, prefix }];
    });
  const table = spellings.indexOf('_parent_table_name');
  return { own: found(ownKeys), parent: found(parentKeys), parentTable: table === -1 ? null : table };
}

/** Headers that the main table of a form alone bears. */
const mainHeaders = new Set([
  '_uuid',
  '_submission_time',
  'meta/instanceid',
  'meta-instanceid',
  'instanceid',
  'submissiondate',
]);

/** Whether each row of this table belongs to a row of another (a repeated group). Older exports put `_parent_index` everywhere. */
export const isRepeatedGroup = (headers: readonly string[]): boolean =>
  linkColumns(headers).parent.length > 0 && !headers.some((header) => mainHeaders.has(header.trim().toLowerCase()));
