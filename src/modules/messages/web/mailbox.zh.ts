import type { en } from './mailbox.en.ts';

export const zh: Record<keyof typeof en, string> = {
  mailbox: '本机邮箱',
  mailboxLede: '本中心不向外发送邮件；由于只有本机可以访问，邮件在此显示。链接只能使用一次。',
  none: '尚无邮件。',
  to: '收件人：{address}，{moment}',
  notShown: '此处不显示邮件：本中心对外发送邮件，或可被其他机器访问。',
};
