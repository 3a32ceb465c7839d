/** Agencies and other makers of text that are no persons. */
const AGENCY =
	/^(?:the )?(?:reuters|thomson reuters|associated press|ap|afp|agence france[- ]presse|dpa|dpa-afx|apa|sda|ats|ansa|efe|lusa|anp|belga|tt|ntb|ritzau|stt|tass|itar-tass|interfax|ria novosti|xinhua|kyodo|jiji|yonhap|pti|ani|ians|bernama|antara|aap|upi|pa|pa media|press association|canadian press|the canadian press|bloomberg|bloomberg news|dow jones|dow jones newswires|marketwatch|sz|epd|kna|sid|reuters news|news service|staff|from staff reports|staff reports|staff report|wire reports|wire services|wire service|from wire reports|from news services|news services|compiled from .*|from our .*)\.?$/i;

const DESK =
	/(?:\b(?:desk|staff|newswires?|news service|news agency|wire service|wire reports?|editorial board|redaktion|rédaction|redacción|redazione|agencies|agences|agencias|agenzie|agenturen|press association|correspondents)\.?|通讯社|通訊社)$/i;

const SPECIAL =
	/^(?:special (?:to|for|from) |(?:by|from) (?:the )?(?:associated press|reuters)\b|from (?:the )?)/i;

/** Tell whether a line, or a part of a byline, credits an agency, a desk or a paper and no person. */
export function isCredit(text: string): boolean {
	return AGENCY.test(text) || SPECIAL.test(text) || DESK.test(text);
}
