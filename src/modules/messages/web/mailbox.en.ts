export const en = {
  mailbox: 'Mailbox of this machine',
  mailboxLede:
    'No mail leaves this centre; it is shown here instead, since nobody but this machine can come in. Links open once.',
  none: 'No mail has been written yet.',
  to: 'To {address}, {moment}',
  notShown: 'Mail is not shown here: this centre sends it, or others can reach it too.',
} as const;
