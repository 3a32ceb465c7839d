import { expect, test } from 'vitest';
import { readDateline } from '../../src/parser/fields/dateline.ts';

/** Openings of texts, and the dateline in them; null where there is none. */
const openings: Array<[text: string, dateline: string | null]> = [
	['PARIS, Jan. 8 -- The gate opened.', 'PARIS, Jan. 8'],
	['NEW YORK, March 19 (Reuters) - The gate opened.', 'NEW YORK, March 19 (Reuters)'],
	['WASHINGTON—The gate opened.', 'WASHINGTON'],
	['SHENZHEN, China—The gate opened.', 'SHENZHEN, China'],
	['WILMINGTON, N.C. — The gate opened.', 'WILMINGTON, N.C.'],
	['Medan, N Sumatra, March 13 (ANTARA) - The gate opened.', 'Medan, N Sumatra, March 13 (ANTARA)'],
	['LONDON/PARIS, March 19 (Reuters) - The gate opened.', 'LONDON/PARIS, March 19 (Reuters)'],
	['ST. PETERSBURG, Russia — The gate opened.', 'ST. PETERSBURG, Russia'],
	['Berlin (dpa) - Die Schleuse ist offen.', 'Berlin (dpa)'],
	['Berlin/Hamburg (dpa) – Die Schleuse ist offen.', 'Berlin/Hamburg (dpa)'],
	['ROMA, 8 GEN - La chiusa è aperta.', 'ROMA, 8 GEN'],
	['PARIS, 8 janvier (AFP) - La porte est ouverte.', 'PARIS, 8 janvier (AFP)'],
	['LIMA (AP) _ La compuerta abrió.', 'LIMA (AP)'],
	['LIMA (AP) — La compuerta abrió.', 'LIMA (AP)'],
	['МОСКВА, 8 января (Сигнал) — Шлюз открыт.', 'МОСКВА, 8 января (Сигнал)'],
	['MOSCOW, January 8. /TASS/. The gate opened.', 'MOSCOW, January 8. /TASS/'],
	['МОСКВА, 8 января. /ТАСС/. Шлюз открыт.', 'МОСКВА, 8 января. /ТАСС/'],
	['القاهرة 8 يناير (رويترز) - فتحت البوابة.', 'القاهرة 8 يناير (رويترز)'],
	['新华社北京1月8日电 闸门今晨六时开启。', '新华社北京1月8日电'],
	['新华社北京1月8日电（记者王小明）闸门今晨六时开启。', '新华社北京1月8日电（记者王小明）'],
	['（中央社記者王小明台北8日電）閘門今晨開啟。', '（中央社記者王小明台北8日電）'],
	['［東京　８日　ロイター］ - 水門が開いた。', '［東京　８日　ロイター］'],
	['【ロンドン=山田太郎】水門が開いた。', '【ロンドン=山田太郎】'],
	['(서울=연합뉴스) 표태준 기자 = 갑문이 열렸다.', '(서울=연합뉴스) 표태준 기자'],
	['NATO — the alliance, that is — waited.', null],
	['UPDATE -- the gate is closed again.', null],
	['The gate — it is old — opened at six.', null],
	['Ana Ruiz, 41, - a keeper of the gate - waited.', null],
	['I WAS there -- and nobody else.', null],
	['闸门今晨六时开启。', null],
	['【社説】水門の話をしよう。', null],
];

test.each(openings)('%s', (text, dateline) => {
	expect(readDateline(text) ?? null).toBe(dateline);
});
