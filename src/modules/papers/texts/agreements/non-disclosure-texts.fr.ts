import type { AgreementTexts } from './agreement-texts.ts';

export const nonDisclosureFrench: AgreementTexts = {
  title: 'Accord de confidentialité réciproque',
  between: 'Les parties suivantes, ci-après chacune une « Partie » et ensemble les « Parties » :',
  agreed: 'ont convenu de ce qui suit.',
  clauses: [
    {
      title: 'Objet',
      text: [
        'Les Parties souhaitent mener des discussions au sujet de {subject} (l’« Objet »). Elles ont été mises en relation par le centre Green Channel, sous le numéro de dossier {code}.',
        'À cette fin, chaque Partie peut communiquer à l’autre des informations qui ne sont pas publiques. Le présent accord fixe la manière dont ces informations sont traitées. Il n’oblige aucune Partie à communiquer une information déterminée ni à conclure un autre contrat.',
      ],
    },
    {
      title: 'Informations confidentielles',
      text: [
        'On entend par « Informations confidentielles » toutes les informations, quelle qu’en soit la forme, qu’une Partie (la « Partie émettrice ») communique ou rend accessibles à l’autre (la « Partie réceptrice ») aux fins de l’Objet, avant ou après la signature du présent accord, et qui sont désignées comme confidentielles ou doivent raisonnablement être tenues pour telles en raison de leur nature ou des circonstances. Elles comprennent notamment les données techniques, plans, échantillons, logiciels, savoir-faire, plans d’affaires, prix et noms de clients.',
        'L’existence des discussions entre les Parties et leur contenu constituent également des Informations confidentielles.',
      ],
    },
    {
      title: 'Exceptions',
      text: [
        'Ne sont pas des Informations confidentielles celles dont la Partie réceptrice peut démontrer :',
        [
          'qu’elles sont publiques ou le deviennent sans violation du présent accord ;',
          'qu’elle les détenait licitement avant leur communication ;',
          'qu’elle les a reçues licitement d’un tiers libre de les divulguer ; ou',
          'qu’elle les a élaborées de manière indépendante, sans utiliser d’Informations confidentielles.',
        ],
        'Lorsqu’une loi, une juridiction ou une autorité impose une divulgation, la Partie réceptrice en informe au préalable la Partie émettrice, dans la mesure où la loi le lui permet, et ne divulgue que ce qui est exigé.',
      ],
    },
    {
      title: 'Obligations de la Partie réceptrice',
      text: [
        'La Partie réceptrice :',
        [
          'n’utilise les Informations confidentielles qu’aux fins de l’Objet ;',
          'les protège avec le même soin que ses propres informations confidentielles, et au moins avec un soin raisonnable ;',
          'n’y donne accès qu’à ceux de ses travailleurs, conseils et sociétés liées qui en ont besoin aux fins de l’Objet et sont tenus par des obligations équivalentes, et répond de leurs actes comme des siens ;',
          'n’analyse, ne démonte ni ne soumet à l’ingénierie inverse aucun échantillon, logiciel ou appareil, et ne demande aucun droit de propriété intellectuelle sur la base d’Informations confidentielles, sans l’accord écrit préalable de la Partie émettrice ; et',
          'informe sans délai la Partie émettrice de toute perte d’Informations confidentielles et de tout accès non autorisé à celles-ci.',
        ],
      ],
    },
    {
      title: 'Absence de licence et de garantie',
      text: [
        'Tous les droits sur les Informations confidentielles restent à la Partie émettrice. Le présent accord n’accorde aucune licence et ne cède aucun droit.',
        'Sauf convention écrite contraire, la Partie émettrice ne garantit ni le caractère complet des informations, ni leur aptitude à un usage déterminé.',
      ],
    },
    {
      title: 'Données à caractère personnel',
      text: [
        'Les Parties n’échangent des données à caractère personnel que dans la mesure où l’Objet l’exige. Chaque Partie respecte le droit de la protection des données qui lui est applicable, notamment le règlement (UE) 2016/679 et la loi de la République populaire de Chine sur la protection des informations personnelles.',
        'Avant que des données à caractère personnel quittent le pays de la Partie émettrice, les Parties déterminent les conditions auxquelles ce transfert est soumis.',
      ],
    },
    {
      title: 'Contrôle des exportations et autres formalités',
      text: [
        'Avant de transmettre des biens, des technologies ou des données, chaque Partie vérifie si le droit qui lui est applicable exige une licence, une notification ou une évaluation et, en cas de doute, interroge l’autorité compétente. Aucune Partie n’est tenue de communiquer quoi que ce soit avant l’accomplissement de ces formalités.',
      ],
    },
    {
      title: 'Restitution et destruction',
      text: [
        'À la demande écrite de la Partie émettrice, et au plus tard à la fin du présent accord, la Partie réceptrice restitue ou détruit, dans un délai de [nombre] jours, les Informations confidentielles et toutes leurs copies, et le confirme par écrit.',
        'Elle peut conserver ce que le droit impératif l’oblige à conserver, ainsi que les copies de sauvegarde automatiques jusqu’à leur écrasement. Le présent accord continue de s’y appliquer.',
      ],
    },
    {
      title: 'Durée',
      text: [
        'Le présent accord prend effet à la date de la dernière signature et s’applique pendant [durée, par exemple deux ans]. Chaque Partie peut y mettre fin moyennant un préavis écrit de [nombre] jours.',
        'Les obligations de confidentialité subsistent pendant [durée, par exemple cinq ans] après sa fin et, pour les secrets d’affaires, aussi longtemps que l’information conserve ce caractère.',
      ],
    },
    {
      title: 'Manquement',
      text: [
        'La Partie qui manque au présent accord répare le dommage qu’elle cause à l’autre Partie. Celle-ci peut en outre demander en justice des mesures provisoires.',
        '[Indemnité forfaitaire convenue : montant et devise ; supprimer cette ligne à défaut]',
      ],
    },
    {
      title: 'Droit applicable et règlement des différends',
      text: [
        'Le présent accord est régi par le droit de [pays].',
        'Les Parties cherchent d’abord à régler tout différend à l’amiable dans un délai de [nombre] jours. À défaut, il est tranché définitivement par [soit les juridictions d’un lieu désigné, soit l’arbitrage : institution, règlement, siège, nombre d’arbitres et langue].',
      ],
    },
    {
      title: 'Dispositions finales',
      text: [
        'Le présent accord contient tout ce dont les Parties sont convenues en matière de confidentialité aux fins de l’Objet. Il ne peut être modifié que par écrit, sous la signature de chaque Partie. Aucune Partie ne peut le céder sans l’accord écrit de l’autre. La nullité d’une disposition n’affecte pas les autres.',
      ],
    },
  ],
  drawnUp: {
    title: 'Langue',
    inOne: 'Le présent accord est rédigé en {first}. Les traductions ne valent qu’à titre d’information.',
    inTwo:
      'Le présent accord est rédigé en {first} et en {second}. En cas de divergence entre les deux textes, le texte en [langue qui prévaut] prévaut.',
  },
  ending: 'Signé en [nombre] exemplaires originaux, un pour chaque Partie.',
};
