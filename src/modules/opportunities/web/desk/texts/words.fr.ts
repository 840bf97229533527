import type { en } from './words.en.ts';

export const fr: Record<keyof typeof en, string> = {
  step_approve: 'Transmettre à l’autre côté',
  step_publish: 'Publier',
  step_return: 'Renvoyer à corriger',
  step_refuse: 'Refuser',
  step_recall: 'Reprendre',
  step_pause: 'Mettre en pause',
  step_resume: 'Remettre en ligne',
  step_renew: 'Prolonger',
  step_revise: 'Réécrire',
  step_fulfil: 'Partenaire trouvé',
  step_withdraw: 'Retirer',

  ask_approve: 'Transmettre cette annonce à l’autre côté ?',
  ask_publish: 'Publier cette annonce ?',
  ask_return: 'Renvoyer cette annonce à corriger ?',
  ask_refuse: 'Refuser cette annonce ?',
  ask_recall: 'Reprendre cette annonce à ses relecteurs ?',
  ask_pause: 'Mettre cette annonce en pause ?',
  ask_resume: 'Remettre cette annonce en ligne ?',
  ask_renew: 'Prolonger cette annonce ?',
  ask_revise: 'Reprendre cette annonce pour la réécrire ?',
  ask_fulfil: 'Un partenaire a-t-il été trouvé ?',
  ask_withdraw: 'Retirer définitivement cette annonce ?',

  say_approve:
    'La première lecture est terminée. Un conseiller de l’autre côté lit ensuite l’annonce, sans le nom de son auteur.',
  say_publish:
    'La seconde lecture est terminée. Dès maintenant, chacun trouve l’annonce dans toutes ses langues.',
  say_return:
    'L’annonce redevient un brouillon. Son auteur voit le motif, votre remarque et les commentaires ouverts, corrige et la remet à nouveau.',
  say_refuse:
    'Le centre ne prend pas cette annonce. C’est définitif ; son auteur voit le motif et votre remarque.',
  say_recall:
    'L’annonce redevient un brouillon et quitte les files de lecture. Remettez-la quand elle sera prête.',
  say_pause:
    'La page reste lisible, avec la mention « en pause ». L’annonce n’est plus rapprochée d’autres jusqu’à sa remise en ligne.',
  say_resume: 'L’annonce est aussitôt rapprochée d’autres à nouveau.',
  say_renew: 'Confirmez que l’annonce tient toujours, et jusqu’à quand.',
  say_revise:
    'L’annonce n’est plus publique et redevient un brouillon. Les deux lectures recommencent ; la référence reste.',
  say_fulfil: 'L’annonce est close. Sa page reste en archive, avec la mention « partenaire trouvé ».',
  say_withdraw:
    'Le texte n’est plus montré à personne. C’est irréversible ; on peut toujours écrire une nouvelle annonce.',

  done_approve: 'Transmise. Un conseiller de l’autre côté la lit ensuite.',
  done_publish: 'Publiée. Chacun la trouve dès maintenant.',
  done_return: 'Renvoyée. Son auteur voit ce qui est à corriger.',
  done_refuse: 'Refusée. Son auteur voit le motif et votre remarque.',
  done_recall: 'Reprise. C’est de nouveau un brouillon.',
  done_pause: 'Mise en pause. Elle n’est plus rapprochée d’autres pour l’instant.',
  done_resume: 'Remise en ligne. Elle est de nouveau rapprochée d’autres.',
  done_renew: 'Prolongée.',
  done_revise: 'Reprise. C’est de nouveau un brouillon, qui n’est plus public.',
  done_fulfil: 'Close : un partenaire a été trouvé.',
  done_withdraw: 'Retirée.',

  did_submit: 'Remise au conseiller',
  did_recall: 'Reprise',
  did_approve: 'Première lecture terminée',
  did_return: 'Renvoyée à corriger',
  did_refuse: 'Refusée',
  did_publish: 'Seconde lecture terminée, publiée',
  did_pause: 'Mise en pause',
  did_resume: 'Remise en ligne',
  did_revise: 'Reprise pour réécriture',
  'did_announce-expiry': 'Confirmation demandée à son auteur avant la fin',
  did_renew: 'Prolongée',
  did_expire: 'Close à son dernier jour',
  did_withdraw: 'Retirée',
  did_fulfil: 'Partenaire trouvé',

  by_owner: 'auteur de l’annonce',
  'by_own-adviser': 'conseiller de son propre côté',
  'by_other-adviser': 'conseiller de l’autre côté',
  by_administrator: 'administrateur',
  by_clock: 'calendrier',
  by_me: 'vous',

  'reason_return_text-unclear': 'Le texte n’est pas clair',
  'reason_return_benefit-unclear': 'L’utilité n’est pas claire',
  'reason_return_comparison-missing': 'La comparaison avec l’existant manque',
  'reason_return_evidence-missing': 'Rien n’étaye le stade indiqué',
  'reason_return_partner-unclear': 'Le partenaire cherché n’est pas clair',
  'reason_return_gives-away-owner': 'Le texte trahit son auteur',
  'reason_return_translation-poor': 'Une traduction est insuffisante',
  'reason_return_facts-wrong': 'Des données sont inexactes',
  reason_return_other: 'Autre motif',

  'reason_refuse_no-cooperation-sought': 'Aucune coopération n’est cherchée',
  'reason_refuse_outside-the-corridor': 'Ne concerne aucun des deux côtés',
  reason_refuse_duplicate: 'Une telle annonce existe déjà',
  reason_refuse_advertising: 'C’est de la publicité',
  'reason_refuse_not-credible': 'N’est pas crédible',
  'reason_refuse_not-ours-to-mediate': 'Ne relève pas de ce centre',
  reason_refuse_other: 'Autre motif',

  'reason_renew_still-open': 'Toujours d’actualité',
  'reason_renew_new-results': 'Il y a de nouveaux résultats',
  'reason_renew_talks-under-way': 'Des discussions sont en cours',
  'reason_renew_new-conditions': 'Les conditions ont changé',

  'reason_withdraw_no-longer-available': 'N’est plus disponible',
  'reason_withdraw_plans-changed': 'Les projets ont changé',
  'reason_withdraw_no-suitable-answers': 'Aucune réponse n’a convenu',
  reason_withdraw_confidentiality: 'Confidentialité',
  reason_withdraw_other: 'Autre motif',

  'reason_fulfil_partner-through-the-centre': 'Trouvé par le centre',
  'reason_fulfil_partner-found-elsewhere': 'Trouvé ailleurs',

  reason: 'Motif',
  chooseReason: 'Choisissez un motif',
  remark: 'Votre remarque',
  remarkOptional: 'Votre remarque (facultative)',
  remarkNeeded: 'Dites pourquoi, avec vos mots.',
  remarkToMend: 'Dites ce qui est à corriger : aucun commentaire ouvert ne le dit.',
  remarkRead: 'L’auteur de l’annonce et les conseillers de son côté la lisent. N’y mettez rien qui le nomme.',
  newLastDay: 'Nouveau dernier jour',
  cancel: 'Annuler',
  underWay: 'Un instant …',

  hindrance_faulty:
    'Pas en l’état : {count, plural, one {# point est} other {# points sont}} à corriger d’abord. Les remarques à côté des champs disent quoi.',
  'hindrance_validity-passed':
    'Son dernier jour, le {validUntil}, est passé. Il faut d’abord en fixer un autre.',
  'hindrance_not-longer': 'Le nouveau dernier jour doit être postérieur au {validUntil}.',
  'hindrance_ended-long-ago': 'On pouvait la prolonger jusqu’au {last}. Écrivez-en une nouvelle.',
  'hindrance_no-reason': 'Choisissez un motif.',
  'hindrance_no-remark': 'Dites avec vos mots de quoi il s’agit.',
  givesAway: 'Cela nommerait l’auteur à l’autre côté : {words}. Dites-le sans ces mots.',
};
