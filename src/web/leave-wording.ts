// The fixed words of the pages on which recipients leave, in each language.
import type { Language } from '#domain/text.ts'

interface LeaveWording {
  ask: string
  leave: string
  left: string
  isOut: string
  comeBack: string
  cameBack: string
  unknown: string
  advice: string
}

export const LEAVE_WORDING: Record<Language, LeaveWording> = {
  ja: {
    ask: 'claimwatchからのメールの配信を停止しますか。',
    leave: '配信を停止する',
    left: '配信を停止しました。',
    isOut: '配信は停止しています。',
    comeBack: '配信を再開する',
    cameBack: '配信を再開しました。',
    unknown: 'このリンクは使えません。',
    advice:
      'リンクの一部が欠けているか、古いリンクか、あるいは宛先の登録がすでに削除されています。最新のメールのリンクを開くか、送信元の管理者にお問い合わせください。',
  },
  en: {
    ask: 'Stop the mails of claimwatch?',
    leave: 'Unsubscribe',
    left: 'You are unsubscribed.',
    isOut: 'You are not subscribed.',
    comeBack: 'Subscribe again',
    cameBack: 'You are subscribed again.',
    unknown: 'This link cannot be used.',
    advice:
      'A part of it is missing, it is an old one, or the recipient is no longer on file. Open the link of the newest mail, or write to whoever sends it.',
  },
}
