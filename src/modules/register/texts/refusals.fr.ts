import type { en } from './refusals.en.ts';

export const fr: Record<keyof typeof en, string> = {
  'cell-empty': 'Cette cellule ne peut pas être vide.',
  'column-unknown': 'Ces colonnes n’existent pas : {columns}.',
  'word-unknown': '« {value} » n’est pas l’un de ces mots : {known}.',
  'row-repeated': 'La clé « {key} » figure déjà à la ligne {first}.',
  'row-misshapen': 'Cela n’a pas la forme voulue : {reason}',
  'half-a-currency': 'Un montant a besoin de sa monnaie, et une monnaie de son montant.',
  'link-misspelt':
    '« {value} » n’est pas un lien : écrivez une relation puis agreement-12, ou #clé pour une autre ligne.',
  'link-unknown': '« {key} » ne désigne aucune fiche et aucune ligne de ce fichier.',
  'link-forward': 'La ligne « {key} » se trouve plus bas : placez-la au-dessus de celle-ci.',
  'lineage-cyclic': 'Par ses liens, cette fiche proviendrait d’elle-même.',
  'changed-on-both-sides':
    '{reference} a été modifié ici depuis la dernière importation, et là-bas aussi : tranchez à la main.',
  'kind-fixed': '{reference} est d’une autre nature et le reste.',
  'type-unknown': '« {type} » n’est pas un type de cette nature ; connus : {types}.',
  'field-unknown': 'Le corridor n’a pas de domaine « {field} ».',
  'side-unknown': '« {side} » n’est aucun des côtés {sides}.',
  'source-twice': 'La source « {key} » figure deux fois.',
  'source-unknown': 'La source « {source} » n’est pas dans la liste.',
  'date-impossible': 'Cette date n’existe pas : {date}.',
  'date-out-of-range': '{date} se situe avant 1949 ou après 2100.',
  'date-backwards': 'La période {date} finit avant de commencer.',
  'ends-before-it-begins': 'La fin précède le début.',
  'value-misshapen': 'Une valeur de cette sorte n’a pas sa place ici.',
  'half-a-point': 'La latitude et la longitude vont ensemble.',
  'title-missing': 'Une fiche a besoin d’un titre.',
  'one-to-be-chosen': 'Pour « {property} », une seule valeur est à donner ici.',
  'choice-without-reason': 'Quand les sources divergent, le choix demande une raison.',
  'link-twice': 'Le même lien figure deux fois.',
  'one-side-only':
    'Un seul côté est nommé : un projet commun a des partenaires des deux, ou d’un autre pays.',
  'identifier-misspelt': '« {value} » n’est pas écrit comme le veut {scheme}.',
  'identifier-unsound': 'Les caractères de contrôle de « {value} » ne concordent pas ({scheme}).',
};
