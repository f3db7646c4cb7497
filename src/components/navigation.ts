import { urls } from '#domain/urls.ts';

/** The main sections, in the order of the header. */
export const sections = [
	{ label: 'Tin tức', url: urls.news() },
	{ label: 'Văn bản', url: urls.documents() },
	{ label: 'Điểm tin', url: urls.briefs() },
	{ label: 'Tỉnh thành', url: urls.provinces() },
	{ label: 'Chủ đề', url: urls.topics() },
	{ label: 'Cơ quan', url: urls.agencies() },
	{ label: 'Thời gian', url: urls.years() },
] as const;
