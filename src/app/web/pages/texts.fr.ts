import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  aboutTitle: 'À propos du centre',
  aboutLede:
    'Un centre technologique bilatéral a deux côtés et un seul canal. Voici son logiciel : qui a quelque chose à offrir trouve, de l’autre côté, qui en a besoin, dans quatre langues, et voit pourquoi.',
  aboutSides: 'Deux côtés, un même poids',
  aboutSidesText:
    'Chaque page, chaque règle et chaque rapport servent un côté aussi bien que l’autre. Aucune langue n’est la traduction d’une autre : un texte paraît tel qu’il a été écrit, et ses traductions disent qu’elles en sont, et si elles sont plus anciennes que l’original.',
  aboutWhy: 'Il dit pourquoi',
  aboutWhyText:
    'Une correspondance n’est jamais un chiffre sans motifs. Les mots qui la font sont marqués dans les deux textes, avec la liste dont ils viennent ; ce qui parle contre elle figure à côté. Ni réseau de neurones ni service extérieur : le même texte trouve les mêmes correspondances, et chacun peut vérifier comment.',
  aboutUnknown: '« Inconnu » est une réponse',
  aboutUnknownText:
    'Ce que personne n’a précisé apparaît comme non précisé, jamais comme zéro ni comme rien. Le centre pose la question ; il ne devine pas.',
  aboutKept: 'Ce qui est conservé',
  aboutKeptText:
    'Un texte que vous collez est lu, traité, puis oublié : il n’est ni enregistré ni journalisé. Seuls ceux qui se connectent reçoivent un cookie, qui maintient leur session et rien d’autre. Votre choix d’apparence, claire ou sombre, reste dans votre navigateur.',
  aboutOwner: 'Qui est derrière une annonce',
  aboutOwnerText:
    'La vue publique montre quel type d’organisation offre ou demande quelque chose, et son nom seulement si elle y a consenti. Les annonces et les organisations marquées comme exemples ont été inventées pour la démonstration ; toutes les autres organisations sont réelles et leurs sources sont citées.',
  aboutOpen: 'Ouvert',
  aboutOpenText:
    'Le programme est un logiciel libre sous licence EUPL 1.2. Tout ce que montrent les pages peut être lu par d’autres programmes au moyen de l’interface.',
  aboutApi: 'L’interface (API)',
  aboutWords: 'Les mots qu’il connaît',
  apiTitle: 'L’interface (API)',
  apiLede:
    'Tout ce que montrent les pages, d’autres programmes peuvent le lire aussi. Chaque question ci-dessous est décrite par les règles mêmes qui la vérifient.',
  apiEnglish: 'Les descriptions elles-mêmes sont rédigées en anglais.',
  apiFile: 'Description pour les programmes (OpenAPI 3.1)',
  apiNoKey:
    'Aucune clé n’est nécessaire. Les réponses sont en JSON ; les refus suivent la RFC 9457 et signalent toutes les erreurs à la fois.',
  apiInput: 'Ce qui entre',
  apiOutput: 'Ce qui sort',
  apiName: 'Nom',
  apiType: 'Type',
  apiNeeded: 'Requis',
  apiYes: 'oui',
  apiNo: 'non',
  apiWhere: 'Emplacement',
  apiIn: '{place, select, path {dans le chemin} query {dans la requête} other {dans le corps}}',
  apiTry: 'Par exemple',
  apiContents: 'Questions',
};
