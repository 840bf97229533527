import type { Language } from '#platform/languages';

const EN = `a an the and or of to in on for with by at from as is are was were be been being am this that these those it
its he she they we you i his her hers their theirs our ours your yours my mine me him them us no not do does did doing done
has have had having will would can could may might must should shall which who whom whose what when where why how there here
than then so if but about into onto upon within without over under between among during after before also such more most
other another some any each every all both own same very s t re ve ll d m o don doesn didn isn aren wasn won just only too
because while until through per via etc`;

const FR = `le la les l un une des de du d et ou à au aux en dans sur pour par avec sans sous chez vers est sont était étaient
être été étant sera seront serait ce cet cette ces c qui que qu quoi dont où il elle ils elles on nous vous je tu me te se s
ne n pas plus son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos y a ont avait avaient avoir eu ayant aura quel
quelle quels quelles comment quand pourquoi combien entre comme mais si aussi j m t lui eux même mêmes cela ça fait car donc ni
or très tout tous toute toutes lors afin ainsi selon depuis pendant avant après peut peuvent peu autre autres`;

const NL = `de het een en of van voor in op aan te ten ter met door bij naar uit om over tot als is zijn was waren ben bent
wordt worden werd werden heeft hebben had hadden heb zal zullen zou zouden kan kunnen kon konden mag moet moeten dat dit deze
die er ook niet geen wel maar want dan toen dus hij zij ze we wij je jij jullie u ik hem haar hun hen ons onze jouw mijn me mij
zich wie wat waar wanneer waarom hoe welk welke meer meest al alle nog tussen na voordat nadat tijdens onder t s n zo zoals
omdat terwijl indien daar hier hierbij waarbij waarin daarbij werden sinds vanaf per via zonder tegen`;

const ZH = `的 了 在 是 和 与 及 或 被 把 对 于 从 到 为 以 之 其 这 那 这些 那些 个 一个 什么 谁 哪 哪个 哪里 哪些 怎么 怎样 如何
为什么 多少 几 吗 呢 吧 啊 呀 也 都 就 而 但 但是 并 并且 不 没 没有 有 我 你 他 她 它 我们 你们 他们 她们 它们 着 过 地 得 上 下 中 里
后 前 时 当 所 将 会 能 可以 可 要 让 使 由 因 因为 所以 如果 则 又 还 很 更 最 该 此 某 等 们 哪位 哪种 哪一 名 位 种 年 月 日 是什么
什么时候 何时 何 以及 其中 其他 这个 那个 这种 那种 一些 一种 一样 对于 关于 由于 通过 进行 之间 之后 之前 同时 已经 正在 而且 然后`;

const split = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that carry grammar rather than meaning, before stemming. Short texts keep them as evidence. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  zh: split(ZH),
  en: split(EN),
  fr: split(FR),
  nl: split(NL),
};
