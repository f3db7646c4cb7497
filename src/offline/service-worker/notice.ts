import { formatDay, nowInVietnam } from '#domain/dates.ts';

/** Why a page came from the device. */
const reasons = { network: 'chưa nối được mạng', server: 'máy chủ chưa trả lời được' };

export interface Saved {
	/** ISO time with its zone. */
	readonly savedOn: string;
	/** What was asked for. */
	readonly address: string;
	/** What failed. */
	readonly fault: keyof typeof reasons;
}

/**
 * The HTML of a saved page that says so in the first place of its content, with a link to try again. A page without `<main>`
 * stays as it is.
 */
export function withNotice(html: string, saved: Saved): string {
	const start = /<main\b(?:[^>"]|"[^"]*")*>/.exec(html);
	if (!start) return html;
	const at = start.index + start[0].length;
	return `${html.slice(0, at)}${notice(saved)}${html.slice(at)}`;
}

function notice({ savedOn, address, fault }: Saved): string {
	const { pathname, search } = new URL(address);
	const time = nowInVietnam(new Date(savedOn));
	return [
		'<p class="page saved-copy" role="status">',
		`<strong>Bản lưu trên máy</strong> từ ${time.slice(11)} ngày ${formatDay(time)}, vì ${reasons[fault]}. `,
		'Có thể đã có bản mới hơn. ',
		`<a href="${escaped(`${pathname}${search}`)}">Thử tải lại</a>`,
		'</p>',
	].join('');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
