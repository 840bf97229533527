import type { en } from './letters.en.ts';

export const zh: Record<keyof typeof en, string> = {
  greeting: '{name}，您好！',
  greetingUnknown: '您好！',
  close: '绿色通道。本邮件由系统自动发送，请勿回复。',
  invitation_subject: '请开通您的绿色通道账户',
  invitation_text: '您已受邀加入绿色通道双边技术中心。请在七天内通过以下链接开通账户，链接仅可使用一次：',
  invitation_next: '如果您并未预期此邀请，请忽略本邮件，不会开通任何账户。',
  'email-confirmation_subject': '请确认您的电子邮箱',
  'email-confirmation_text': '请在24小时内打开以下链接，确认您能收到发往此邮箱的邮件。链接仅可使用一次：',
  'email-confirmation_next': '如非您本人操作，请忽略本邮件，此邮箱不会被使用。',
  'recovery-link_subject': '已为您的账户生成新通行密钥链接',
  'recovery-link_text': '管理员已生成为您的账户创建新通行密钥的链接，将由其本人交给您，本邮件中不含该链接。',
  'recovery-link_next': '如非您本人要求，请立即登录并告知管理员：持有该链接者可进入您的账户。',
  'way-in-changed_subject': '您账户的登录方式已变更',
  'way-in-changed_text':
    '{change, select, passkey_added {您的账户添加了一个通行密钥。} passkey_removed {您的账户删除了一个通行密钥。} password_set {您的账户设置了密码和身份验证器。} password_removed {您的账户删除了密码。} code_used {有人用恢复码登录了您的账户。} identity_linked {您的账户关联了一个身份提供方。} copy_suspected {一次登录被拒绝，因为您账户的某个通行密钥疑似被复制。} other {您的账户已通过管理员链接创建新的通行密钥，其他登录均已结束。}}',
  'way-in-changed_next': '如非您本人操作，请打开账户页面，结束其他登录并生成新的恢复码。',
  'sign-ins-failed_subject': '您的账户有多次登录失败',
  'sign-ins-failed_text': '有人多次尝试用密码或恢复码登录您的账户，均未成功。',
  'sign-ins-failed_next': '您无需采取任何措施，通行密钥可照常使用。',
  'role-changed_subject': '您在绿色通道的角色',
  'role-changed_text':
    '您{change, select, granted {已获得} other {已不再担任}}{role, select, adviser {顾问} agency_officer {资助机构专员} reviewer {评审人} administrator {管理员} other {某一}}角色。',
  'role-changed_next': '账户页面显示您目前的角色。',
  'claim-waiting_subject': '有人申请代表{organisation}',
  'claim-waiting_text':
    '己方有人申请成为{organisation}的成员，以代表其发布信息。该申请尚未核实，须由己方顾问处理。申请人见以下页面：',
  'claim-waiting_next':
    '请用您熟悉的方式核实，例如致电该机构，再予以确认或拒绝。如其他顾问已先处理，页面上将不再显示。',
  'membership-decided_subject': '您的机构成员身份',
  'membership-decided_text':
    '{decision, select, confirmed {您已成为{organisation}的成员，可代表其发布信息。} other {您代表{organisation}的申请未获确认。}}',
  'membership-decided_next': '如有疑问，请联系己方顾问。',
  'delegation-given_subject': '您受托代同事行事',
  'delegation-given_text': '同事委托您自{fromDay}至{untilDay}（含当日）代其行事。',
  'delegation-given_next': '可从账户页面进入委托列表，随时结束委托。',
  'search-digest_subject': '“{search}”：{count, number}条新信息',
  'search-digest_text': '有{count, number}条新信息符合您保存的搜索“{search}”。',
  'search-digest_listing': '{direction, select, offer {供给} other {需求}}',
  'search-digest_all': '“{search}”的全部结果：',
  'search-digest_rhythm': '每天、每周或不发邮件，可在此选择：',
  'search-digest_next': '如不想再收到此搜索的邮件，请打开以下链接，无需登录：',
};
