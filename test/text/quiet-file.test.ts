import { describe, expect, it } from 'vitest';
import { quietFile } from '../../src/text/quiet-file.ts';

describe('the name of an input, as it may be printed', () => {
  it.each([
    ['SN/entretien_Awa_771234567.xlsx', 'SN/entretien_…_[un numéro de 9 chiffres].xlsx'],
    ['entretien_Awa_77-123-45-67.xlsx', 'entretien_…_[un numéro de 9 chiffres].xlsx'],
    ['notes awa@ong.example.csv', 'notes [une adresse de courriel].csv'],
    ['entretien_Mme_Awa_Fictive.xlsx', 'entretien [un nom de personne].xlsx'],
    ['SN/entretien Bintou Kaya.xlsx', 'SN/entretien [un nom de personne].xlsx'],
    ['SN/entretien_bintou_kaya.xlsx', 'SN/entretien_[un nom de personne]_….xlsx'],
  ])('%s: contacts and persons by their shape, and no other word', (file, quiet) => {
    expect(quietFile(file, 'fr')).toBe(quiet);
  });

  it.each([
    'SN/entretiens.csv',
    'entretiens_2025-11-12_14-05-33.csv',
    'kobo_aXy8_-_2025.xlsx',
    'Enquête finale (2).ods',
    'SN/decisions-a-prendre-omar.xlsx',
  ])('%s stays as it is', (file) => expect(quietFile(file, 'fr')).toBe(file));
});
