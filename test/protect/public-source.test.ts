import { describe, expect, it } from 'vitest';
import { isPublicSource } from '../../src/protect/public-source.ts';

const interviews = new Set(['e3', 'e4']);

describe('a source that is a public document', () => {
  it.each([
    'Annuaire fictif 2024',
    'Interview publiée dans Le Fleuve fictif, 2024',
    'Entretien accordé au Quotidien fictif',
    'Appel à projets 2024',
    'The Conversation, 2023',
    'Zoom sur les migrations',
    'Message du Président à la Nation, 2023',
    'PV de réunion, 2023',
    'Compte rendu communal',
    'https://pages.example/x',
    'Rapport d’activité 2023',
    'Étude sur 40 entretiens, 2022',
    'site web',
    'Direction de l’entretien routier, 2022',
    'Réunion de coordination, PV du 4 mai 2024',
    'Discussion paper 12',
    'دليل الجمعيات 2024',
  ])('%s', (source) => {
    expect(isPublicSource(source, interviews)).toBe(true);
  });

  it.each([
    'Entretien E3 avec Union Mirelane, 3 janvier 2026',
    'Entretiens',
    'entretien du 4 janvier',
    'Compte rendu d’entretien',
    'Notes de l’entretien E3',
    'D’après un entretien',
    'source : entretien E3',
    'Our interview with the chair',
    'appel téléphonique avec la présidente',
    'Appel du 4 mars',
    'Phone call with the chair, 3 May',
    'WhatsApp de Mme Zarbin',
    'Mail du 3 mars',
    'Témoignage de la présidente',
    'Mme Zarbin',
    '76 11 22 33',
    'E4',
    'E3, E4',
    'e3 et E4',
    'confidentiel',
    'Non',
    'à confirmer',
    'À vérifier',
    'TBC',
    'source orale',
    'L’équipe',
    '?',
  ])('%s is none', (source) => {
    expect(isPublicSource(source, interviews)).toBe(false);
  });
});
