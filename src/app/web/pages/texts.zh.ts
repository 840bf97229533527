import type { en } from './texts.en.ts';

export const zh: Record<keyof typeof en, string> = {
  aboutTitle: '关于本中心',
  aboutLede:
    '双边技术中心连接两方，通道只有一条。这就是它所用的软件：有成果的一方，能在对方那里找到需要它的人；四种语言皆可使用，匹配理由一目了然。',
  aboutSides: '双方地位平等',
  aboutSidesText:
    '每个页面、每条规则、每份报告，对任何一方都同样适用。没有哪种语言是另一种语言的附属：文本按原文呈现，译文则注明是译文，以及是否早于现行原文。',
  aboutWhy: '说明理由',
  aboutWhyText:
    '匹配绝不只是一个没有理由的数字。促成匹配的词语在两段文本中标出，并注明出自哪份词表；不利之处同样列在旁边。不使用神经网络模型，也不依赖外部服务：同样的文本得到同样的结果，任何人都可以核对。',
  aboutUnknown: '“未知”也是一种回答',
  aboutUnknownText: '无人说明的内容就显示为“未说明”，绝不以零或空白代替。本中心只提问，不猜测。',
  aboutKept: '保存哪些信息',
  aboutKeptText:
    '您粘贴的文本在读取和应答之后即被丢弃，既不存储，也不写入日志。只有登录的人才会收到一个Cookie，仅用于保持登录。浅色或深色的选择只保存在您自己的浏览器中。',
  aboutOwner: '信息由谁发布',
  aboutOwnerText:
    '公开页面只显示供给方或需求方属于哪类机构；仅在其同意时才显示名称。标为“示例”的信息和机构是为演示而虚构的；其他机构均真实存在，并附有来源。',
  aboutOpen: '开放',
  aboutOpenText: '本程序是自由软件，采用EUPL 1.2许可。页面显示的一切内容，其他程序均可通过接口读取。',
  aboutApi: '应用接口（API）',
  aboutWords: '词库收录了哪些词语',
  apiTitle: '应用接口（API）',
  apiLede: '页面显示的一切，其他程序也可以读取。以下每项查询的说明与校验出自同一套规则。',
  apiEnglish: '各项说明以英文撰写。',
  apiFile: '供程序读取的说明（OpenAPI 3.1）',
  apiNoKey: '无需密钥。应答采用JSON格式；请求被拒绝时遵循RFC 9457，并一次列出全部错误。',
  apiInput: '输入',
  apiOutput: '输出',
  apiName: '名称',
  apiType: '类型',
  apiNeeded: '必需',
  apiYes: '是',
  apiNo: '否',
  apiWhere: '位置',
  apiIn: '{place, select, path {路径中} query {查询串中} other {正文中}}',
  apiTry: '例如',
  apiContents: '查询一览',
};
