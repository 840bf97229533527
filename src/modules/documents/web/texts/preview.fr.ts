import type { en } from './preview.en.ts';

export const fr: Record<keyof typeof en, string> = {
  close: 'Fermer',
  opening: 'Ouverture du document…',
  drawing: 'La page se prépare…',
  previous: 'Précédente',
  next: 'Suivante',
  pageOf: 'Page {page, number} sur {pages, number}',
  zoom: 'Largeur',
  width: '{zoom, select, 1 {page entière} 2 {deux fois plus large} other {trois fois plus large}}',
  named:
    'Chaque page porte votre nom, le moment et le numéro sous lequel votre lecture est consignée. ← et → tournent les pages, Début et Fin mènent à la première et à la dernière.',
  sheet: 'La page',
  pageAlt: 'Page {page, number} sur {pages, number} de « {title} », en image traversée par votre nom',
  no_encrypted:
    'Ce fichier est protégé par un mot de passe ; le centre ne peut pas l’afficher. Demandez une copie sans protection au côté qui l’a déposé.',
  no_damaged:
    'Ce fichier ou cette page est endommagé, ou fait d’une manière que le centre ne sait pas afficher. Demandez une autre copie au côté qui l’a déposé.',
  no_slow:
    'Cette page prend trop de temps. Essayez-en une autre, ou demandez une copie plus simple au côté qui l’a déposé.',
  no_busy: 'Beaucoup de pages se préparent en ce moment. Réessayez dans un instant.',
  no_large: 'Les fichiers de plus de 50 Mio ne s’affichent pas par pages.',
  no_pages: 'Les fichiers de plus de 10 000 pages ne s’affichent pas ici.',
  no_expired: 'Le dernier jour de lecture de ce document est passé. Adressez-vous au côté qui l’a déposé.',
  no_terms:
    'Il faut d’abord accepter les conditions du côté qui l’a déposé. Fermez et lisez-les au-dessus des documents.',
};
