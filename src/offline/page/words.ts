import { formatBytes } from '#domain/attachments.ts';
import { formatDay, nowInVietnam } from '#domain/dates.ts';
import { formatCount } from '#domain/health/words.ts';
import type { Room, SaveFault } from '../save/failure.ts';
import type { Progress } from '../save/save-pack.ts';

const [kilobyte, megabyte, gigabyte] = [2 ** 10, 2 ** 20, 2 ** 30];
const oneDigit = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** «34 mục». */
export function entriesWords(entries: number): string {
	return `${formatCount(entries)} mục`;
}

/** «1,2 MB»; what a device has room for may be «12,4 GB». */
export function sizeWords(bytes: number): string {
	return bytes < gigabyte ? formatBytes(bytes) : `${oneDigit.format(bytes / gigabyte)} GB`;
}

/** «Đang lưu Lai Châu: 12/40 trang, 0,4/1,2 MB». */
export function progressWords(title: string, { pages, bytes, waiting }: Progress): string {
	const [unit, name] = bytes.all < megabyte ? [kilobyte, 'KB'] : [megabyte, 'MB'];
	const size = [bytes.done, bytes.all].map((some) =>
		oneDigit.format(unit === kilobyte ? Math.round(some / unit) : some / unit),
	);
	const far = `${formatCount(pages.done)}/${formatCount(pages.all)} trang, ${size.join('/')} ${name}`;
	return waiting ? `Mất kết nối, đang thử lại … Đã lưu ${title}: ${far}` : `Đang lưu ${title}: ${far}`;
}

/** «lưu lúc 10:05 ngày 22/11/2026», of an ISO time. */
export function savedWords(savedAt: string): string {
	const then = nowInVietnam(new Date(savedAt));
	return `lưu lúc ${then.slice(11)} ngày ${formatDay(then)}`;
}

interface About {
	readonly title: string;
	readonly room?: Room | undefined;
	/** Whether an older version is on the device. */
	readonly saved: boolean;
}

/** What a reader is told who wanted a pack and did not get it, and what to do. */
export function faultWords(fault: SaveFault, { title, room, saved }: About): string {
	const again = saved ? '«Cập nhật»' : '«Lưu tiếp»';
	const old = saved ? ' Bản đã lưu trước đó vẫn đọc được.' : '';
	switch (fault) {
		case 'network':
			return `Mất kết nối khi đang lưu ${title}. Phần đã tải được giữ lại: khi có mạng, bấm ${again}.${old}`;
		case 'stopped':
			return `Đã dừng lưu ${title}. Phần đã tải được giữ lại: bấm ${again} để tải nốt.${old}`;
		case 'full':
			return `Máy không đủ chỗ để lưu ${title}${roomWords(room)}. Hãy xóa bớt những gì đã lưu ở trang này hoặc dọn bộ nhớ của máy, rồi thử lại.${old}`;
		case 'unwritable':
			return `Trình duyệt không ghi được ${title} vào bộ nhớ của máy. Hãy đóng bớt thẻ rồi thử lại; nếu đang ở cửa sổ ẩn danh, hãy dùng cửa sổ thường.${old}`;
		case 'different':
			return `Chưa lưu được ${title}: các trang trên máy chủ chưa khớp nhau, thường vì kho đang được cập nhật. Hãy thử lại sau ít phút.${old}`;
		case 'gone':
			return `Kho không còn cho lưu ${title}.${old}`;
		case 'elsewhere':
			return `${title} đang được lưu ở một thẻ khác.`;
		case 'worker':
			return `Trình duyệt chưa cài được phần mở trang đã lưu khi mất mạng, nên chưa lưu ${title}. Hãy thử lại sau ít phút, hoặc dùng trình duyệt khác.${old}`;
	}
}

function roomWords(room: Room | undefined): string {
	if (!room) return '';
	const free = room.free === undefined ? '' : `, còn ${sizeWords(room.free)}`;
	return `: cần thêm ${sizeWords(room.needed)}${free}`;
}
