const format = new Intl.DateTimeFormat('vi-VN', {
	day: '2-digit',
	month: '2-digit',
	year: 'numeric',
	timeZone: 'Asia/Ho_Chi_Minh',
});

/** Today in Vietnam as «22/11/2026». */
export function today(): string {
	return format.format(new Date());
}
