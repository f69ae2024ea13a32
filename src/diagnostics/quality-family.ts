/** What kind of doubt a problem raises about the data themselves, for the annex on their quality. */
export const qualityFamilies = ['contradiction', 'suspect', 'contact-prive'] as const;
export type QualityFamily = (typeof qualityFamilies)[number];

const codesByFamily: Record<QualityFamily, readonly string[]> = {
  contradiction: ['IDE-010', 'ANA-003', 'ANA-004', 'QUA-001', 'QUA-002', 'QUA-006', 'QUA-007', 'QUA-023'],
  suspect: [
    'ANN-001', 'ANN-002', 'DAT-003', 'NUM-004', 'CTC-001', 'CTC-002', 'CTC-003', 'CTC-005', 'CTC-006', 'QUA-003', 'QUA-004', 'QUA-005', 'QUA-012',
    'QUA-013', 'QUA-020', 'QUA-021', 'QUA-022', 'QUA-024', 'QUA-025',
  ],
  'contact-prive': ['QUA-010', 'QUA-011', 'QUA-014'],
}; // biome-ignore format: lists of codes

const familyByCode = new Map(qualityFamilies.flatMap((family) => codesByFamily[family].map((code) => [code, family])));

/** The family of a problem, or null for one of reading or of the project, which says nothing of what is known. */
export const qualityFamilyOf = (code: string): QualityFamily | null => familyByCode.get(code) ?? null;
