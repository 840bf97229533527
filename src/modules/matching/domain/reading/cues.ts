import type { Direction } from '#contracts/opportunities';
import type { Language } from '#platform/languages';

/** Words by which people say that they have something, or look for it. Our own list; lower case, matched as written. */
export const CUES: Readonly<Record<Language, Readonly<Record<Direction, readonly string[]>>>> = {
  zh: {
    request: [
      '寻求', '寻找', '征集', '诚征', '求购', '急需', '亟需', '需求', '拟引进', '希望引进', '希望找到', '希望获得', '想找', '招募', '我们需要', '我司需要', '待解决', '瓶颈',
    ],
    offer: [
      '我们开发', '我们研发', '我们有', '我们拥有', '我们研制', '已研制', '已开发', '自主研发', '自主开发', '可转让', '可授权', '提供', '本技术', '本成果', '本产品', '研制成功', '已获专利', '已授权专利', '转让', '许可', '供货', '投产',
    ],
  },
  en: {
    request: [
      'looking for', 'we seek', 'seeking', 'sought', 'wanted', 'we need', 'in search of', 'request for', 'interested in acquiring', 'wish to acquire', 'require a', 'requires a', 'searching for',
    ],
    offer: [
      'we offer', 'we have developed', 'we developed', 'has developed', 'have developed', 'our technology', 'our method', 'our process', 'we have', 'we provide', 'available for licence', 'available for licensing', 'can be licensed', 'patented', 'we make', 'we build', 'we produce', 'we supply',
    ],
  },
  fr: {
    request: [
      'recherchons', 'recherche un', 'recherche une', 'recherche des', 'cherchons', 'à la recherche', 'nous avons besoin', 'souhaitons acquérir', 'appel à', 'cherche un', 'cherche une', 'besoin d’un', "besoin d'un",
    ],
    offer: [
      'nous proposons', 'nous offrons', 'nous avons développé', 'nous avons mis au point', 'avons développé', 'a développé', 'a mis au point', 'notre procédé', 'notre technologie', 'notre méthode', 'disponible sous licence', 'breveté', 'nous fabriquons', 'nous disposons', 'nous fournissons', 'nous produisons',
    ],
  },
  nl: {
    request: [
      'gezocht', 'wij zoeken', 'we zoeken', 'zoekt naar', 'op zoek naar', 'zoekt een', 'wij hebben nodig', 'we hebben nodig', 'nodig hebben', 'wensen te verwerven', 'vraag naar', 'zoeken een',
    ],
    offer: [
      'wij bieden', 'we bieden', 'wij hebben', 'we hebben een', 'ontwikkelden', 'hebben ontwikkeld', 'heeft ontwikkeld', 'onze technologie', 'onze methode', 'ons procedé', 'beschikbaar onder licentie', 'geoctrooieerd', 'gepatenteerd', 'wij maken', 'we maken', 'wij leveren', 'we leveren', 'wij produceren',
    ],
  },
};
