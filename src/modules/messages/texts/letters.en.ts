export const en = {
  greeting: 'Hello {name},',
  greetingUnknown: 'Hello,',
  close: 'Green Channel. This message was written by the centre itself; nobody reads replies to it.',
  invitation_subject: 'Open your account at Green Channel',
  invitation_text:
    'You were invited to Green Channel, the centre of both sides. This link opens your account, once, within seven days:',
  invitation_next: 'Did you not expect this? Then do nothing: without you no account is opened.',
  'email-confirmation_subject': 'Confirm your e-mail address',
  'email-confirmation_text':
    'This link confirms that mail to this address reaches you. It works once, within 24 hours:',
  'email-confirmation_next': 'Did you not ask for this? Then do nothing: the address is not used.',
  'recovery-link_subject': 'A link for a new passkey of your account was made',
  'recovery-link_text':
    'An administrator made a link by which a new passkey can be made for your account. They give it to you themselves; it is not in this message.',
  'recovery-link_next':
    'Did you not ask for it? Sign in and tell an administrator at once: the link lets somebody into your account.',
  'way-in-changed_subject': 'How your account is opened has changed',
  'way-in-changed_text':
    '{change, select, passkey_added {A passkey was added to your account.} passkey_removed {A passkey of your account was removed.} password_set {A password and an authenticator app were set for your account.} password_removed {The password of your account was removed.} code_used {Somebody signed in to your account with a recovery code.} identity_linked {An identity provider was linked with your account.} copy_suspected {A sign-in was refused because a passkey of your account seems to have been copied.} other {Your account got a new passkey by a link of an administrator; everybody else was signed out.}}',
  'way-in-changed_next':
    'Was it not you? Open your account page, end the other sessions and make new recovery codes.',
  'sign-ins-failed_subject': 'Failed sign-ins to your account',
  'sign-ins-failed_text':
    'Somebody tried several times to sign in to your account with a password or a recovery code, and did not succeed.',
  'sign-ins-failed_next': 'You need not do anything. A passkey works as always.',
  'role-changed_subject': 'Your roles at Green Channel',
  'role-changed_text':
    '{role, select, adviser {The role of adviser} agency_officer {The role of agency officer} reviewer {The role of reviewer} administrator {The role of administrator} other {A role}} was {change, select, granted {given to you.} other {taken from you.}}',
  'role-changed_next': 'Your account page shows what you are now.',
  'claim-waiting_subject': 'Somebody says that they speak for {organisation}',
  'claim-waiting_text':
    'A person of your side asks to become a member of {organisation} and to write for it. Nobody has checked this yet; an adviser of the side decides. Who it is, you see here:',
  'claim-waiting_next':
    'Check it by a way you know, such as a call to the organisation, then confirm or refuse. Was another adviser quicker? Then the page does not show it any more.',
  'membership-decided_subject': 'Your membership of an organisation',
  'membership-decided_text':
    '{decision, select, confirmed {You are now a member of {organisation} and may write for it.} other {Your claim to speak for {organisation} was not confirmed.}}',
  'membership-decided_next': 'Questions? An adviser of your side knows more.',
  'delegation-given_subject': 'You act for a colleague',
  'delegation-given_text':
    'A colleague lets you act for them from {fromDay} until {untilDay}, that day included.',
  'delegation-given_next': 'Your account page leads to the list of delegations, where you can end it.',
  'search-digest_subject': '“{search}”: {count, plural, one {# new listing} other {# new listings}}',
  'search-digest_text':
    '{count, plural, one {This listing is new and answers} other {These # listings are new and answer}} your saved search “{search}”.',
  'search-digest_listing': '{direction, select, offer {Offer} other {Request}}',
  'search-digest_all': 'All that “{search}” finds:',
  'search-digest_rhythm': 'Daily, weekly or not at all, you choose here:',
  'search-digest_next': 'No more messages about this search? You need not sign in for that:',
  'ball-received_subject': 'A case of yours: it is your turn',
  'ball-received_text':
    'A case at Green Channel waits for your next move. What is asked and until when, you read here:',
  'ball-received_next': 'Can you not do it in time? Hand it over with a note, so that nobody waits in vain.',
  'ball-overdue_subject': 'A case is past its day',
  'ball-overdue_text':
    'The next move in a case was due on {due} and has not come. Here you see with whom it lies:',
  'ball-overdue_next': 'A word to the other adviser often helps more than another day of waiting.',
  mentioned_subject: 'You were mentioned in a case',
  mentioned_text: 'Somebody wrote in a case and named you. The text itself stays in the case:',
  mentioned_next: 'You need not do anything unless you are asked for something there.',
  'due-reminder_subject':
    '{stage, select, late {Overdue since {due}} other {Due on {due}}}: {what, select, task {a task} procedure {a procedure} outcome {a report on an agreement} milestone {a report on a firm that has landed} other {a follow-up}}',
  'due-reminder_text':
    '{what, select, task {A task} procedure {A procedure} outcome {A report on what came of an agreement} milestone {A report on a firm that has landed} other {A follow-up of an agreement}} in one of your cases {stage, select, late {was due on {due} and is still open} other {is due on {due}}}. What it is about stands in the case:',
  'due-reminder_next': 'Each reminder at once, one letter a morning, or none: you choose on the page “Due”.',
  'morning-letter_subject': 'Your cases on {day}',
  'morning-letter_text': 'This is what your cases ask for today.',
  'morning-letter_next': 'No more such letters? You need not sign in for that:',
  morning_turns: 'YOUR TURN',
  morning_due: 'LATE, OR DUE THIS WEEK',
  morning_waiting: 'LATE ON THE OTHER SIDE',
  morning_news: 'NEW IN YOUR CASES',
  morning_owed:
    '{kind, select, ball {Your move} task {Task} procedure {Procedure to be filed} outcome {Report on an agreement} milestone {Report on a firm that has landed} other {Follow-up}}',
  morning_when:
    '{isLate, select, yes {due on {day}, {days, plural, one {# working day} other {# working days}} late} other {{days, plural, =0 {due today} one {until {day}, # working day left} other {until {day}, # working days left}}}}',
  morning_waitingAll:
    'The other side owes the next move in {count, plural, one {# of your cases} other {# of your cases}}.',
  morning_messages: '{count, plural, one {# message} other {# messages}}',
  morning_tasks: '{count, plural, one {# new task} other {# new tasks}}',
  morning_steps: '{count, plural, one {# step} other {# steps}}',
  morning_more: '{count, plural, one {and # more} other {and # more}}',
  morning_all: 'Everything that is due, and how you are told of it:',
  'interest-waits_subject': 'An expression of interest waits for you',
  'interest-waits_text':
    'Somebody on one of the two sides is interested in a listing, and the next step is yours:',
  'interest-waits_next': 'Can it not be? Say no with a reason: it helps whoever asked, and whoever offered.',
  'interest-answered_subject':
    '{outcome, select, reopened {An expression of interest is taken up again} other {An expression of interest was answered}}',
  'interest-answered_text':
    '{outcome, select, accepted {The owner would like to know more: a case was opened, with an adviser on each side.} reopened {The listing has reached the readiness level that was waited for: the interest is taken up again.} other {This time the answer is no. The reason stands beside it.}}',
  'interest-answered_next': 'Questions? The adviser of your side knows more.',
  'promise-turned_subject':
    '{state, select, kept {Promise kept} broken {Promise not kept} unproven {Promise unproven} at_risk {Promise at risk} other {Promise on course again}}: {promiser}',
  'promise-turned_text':
    '{promiser} promised: “{promise}” {state, select, kept {It has been kept, as the check of {checkedOn} found.} broken {Its time is over, and the figures, which cover all of it, fall short (check of {checkedOn}).} unproven {Its time is over. What is known falls short, and nobody has said what became of the rest (check of {checkedOn}).} at_risk {Less has been reached than an even pace would have brought by now (check of {checkedOn}).} other {It is on course again (check of {checkedOn}).}} The figures and their sources:',
  'promise-turned_next':
    'Do you know of something that is missing there? Record it with its source: the next night counts it.',
  'room-news_subject': 'New in the room of a case',
  'room-news_text':
    '{documents, select, yes {Documents or new versions have been shared with you. } other {}}{questions, select, yes {Questions about documents have been asked. } other {}}{answers, select, yes {Questions about documents have been answered. } other {}}All of it stands in the room of the case:',
  'room-news_next': 'News of the same case is gathered: one message an hour at most.',
  'room-news_stop': 'No more such letters? You need not sign in for that:',
  'access-ends_subject': 'Documents that you can open until {due}',
  'access-ends_text':
    'In one of your cases the other side keeps documents open to you until {due}, that day included. Which ones, you see here:',
  'access-ends_next':
    'Do you need them for longer? Ask the adviser of your side to speak with the other side.',
  'agreement-waits_subject':
    '{count, plural, one {An agreement waits} other {# agreements wait}} to be proposed to the public register',
  'agreement-waits_text':
    'Both sides let the register tell of {count, plural, one {an agreement} other {# agreements}}, and nobody has proposed {count, plural, one {it} other {them}} yet. One adviser proposes, another one decides:',
  'agreement-waits_next':
    'No more such letters, no reminders of due days and no letter of the morning either? You need not sign in for that:',
  'agreement-told_subject': 'Your agreement stands in the public register: {title}',
  'agreement-told_text':
    'An agreement of your organisation stands in the public register now, as “{title}”. It tells what both sides let be told, and nothing else. Everybody can read it:',
  'agreement-told_next':
    'Is something in it not right? Tell the adviser of your side: records are corrected and withdrawn, with two pairs of eyes.',
} as const;
