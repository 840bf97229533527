import type { AgreementTexts } from './agreement-texts.ts';

export const letterOfIntentFrench: AgreementTexts = {
  title: 'Lettre d’intention',
  between: 'Les parties suivantes, ci-après chacune une « Partie » et ensemble les « Parties » :',
  agreed: 'exposent ci-après leurs intentions.',
  clauses: [
    {
      title: 'Contexte',
      text: [
        'Les Parties ont été mises en relation par le centre Green Channel, sous le numéro de dossier {code}, et ont mené des discussions au sujet de {subject}.',
        'La présente lettre consigne l’état de ces discussions et la manière dont les Parties souhaitent les poursuivre.',
      ],
    },
    {
      title: 'Coopération envisagée',
      text: [
        'Les Parties envisagent une coopération du type suivant : {kind}. Sens de l’apport : {giver} → {receiver}.',
        [
          'Objet précis : [technologie, produit, site ou projet, avec version ou numéro]',
          'Forme : [par exemple licence, développement en commun, fourniture, coentreprise, accord de recherche]',
          'Territoire et domaine d’utilisation : [pays et usages]',
          'Apport de la Partie A : [personnel, savoir-faire, équipement, fonds, droits]',
          'Apport de la Partie B : [personnel, savoir-faire, équipement, fonds, droits]',
          'Conditions commerciales en discussion : [prix, redevances, parts, devise, modalités de paiement]',
        ],
      ],
    },
    {
      title: 'Prochaines étapes',
      text: [
        'Les Parties entendent procéder comme suit :',
        [
          'échange des documents nécessaires à l’examen : au plus tard le [date] ;',
          'examen, essais ou visites sur place : au plus tard le [date] ;',
          'projet de contrat définitif, préparé par [Partie] : au plus tard le [date] ;',
          'approbation par les organes compétents de chaque Partie : au plus tard le [date] ;',
          'signature du contrat définitif : au plus tard le [date].',
        ],
      ],
    },
    {
      title: 'Formalités et approbations',
      text: [
        'La coopération peut être soumise à des formalités dans le pays de l’une ou de l’autre Partie, par exemple en matière de contrôle des exportations, d’enregistrement des contrats de technologie, d’examen des investissements, de change, de douane ou de protection des données. Chaque Partie se charge de celles de son pays, interroge l’autorité compétente en temps utile et tient l’autre informée.',
        'Rien de ce qui requiert une telle formalité n’est exécuté avant son accomplissement.',
      ],
    },
    {
      title: 'Confidentialité',
      text: [
        'Les informations échangées entre les Parties sont confidentielles. Elles sont régies par [l’accord de confidentialité du (date) ; à défaut, les conditions convenues ici].',
      ],
    },
    {
      title: 'Exclusivité',
      text: [
        '[Soit : jusqu’au (date), aucune Partie ne négocie avec un tiers sur le même objet. Soit : chaque Partie reste libre de négocier avec des tiers. Supprimer la mention inutile]',
      ],
    },
    {
      title: 'Droits et résultats',
      text: [
        'Chaque Partie conserve ses droits. La présente lettre n’accorde aucune licence et ne cède aucun droit. Les droits sur les résultats d’essais antérieurs au contrat définitif appartiennent à [la Partie concernée, ou quotes-parts].',
      ],
    },
    {
      title: 'Frais',
      text: [
        'Sauf convention écrite contraire, chaque Partie supporte les frais qu’elle expose dans le cadre de la présente lettre et des négociations.',
      ],
    },
    {
      title: 'Portée de la présente lettre',
      text: [
        'La présente lettre exprime des intentions. Elle n’oblige aucune Partie à conclure le contrat définitif. Les Parties négocient de bonne foi ; chacune peut mettre fin aux négociations, pourvu qu’elle agisse de bonne foi.',
        'Par exception, les articles relatifs aux formalités, à la confidentialité, à l’exclusivité, aux droits et résultats, aux frais, à la durée ainsi qu’au droit applicable et aux différends lient les Parties dès la signature.',
      ],
    },
    {
      title: 'Durée',
      text: [
        'La présente lettre s’applique de la date de la dernière signature jusqu’à la signature du contrat définitif, et au plus tard jusqu’au [date]. Chaque Partie peut y mettre fin moyennant un préavis écrit de [nombre] jours. La confidentialité subsiste selon ses propres termes.',
      ],
    },
    {
      title: 'Droit applicable et règlement des différends',
      text: [
        'Les articles de la présente lettre qui lient les Parties sont régis par le droit de [pays].',
        'Les Parties cherchent d’abord à régler tout différend à l’amiable dans un délai de [nombre] jours. À défaut, il est tranché définitivement par [soit les juridictions d’un lieu désigné, soit l’arbitrage : institution, règlement, siège, nombre d’arbitres et langue].',
      ],
    },
  ],
  drawnUp: {
    title: 'Langue',
    inOne: 'La présente lettre est rédigée en {first}. Les traductions ne valent qu’à titre d’information.',
    inTwo:
      'La présente lettre est rédigée en {first} et en {second}. En cas de divergence entre les deux textes, le texte en [langue qui prévaut] prévaut.',
  },
  ending: 'Signée en [nombre] exemplaires originaux, un pour chaque Partie.',
};
