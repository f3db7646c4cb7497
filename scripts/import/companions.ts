/** What browsers save beside a page and systems leave in folders: never a capture, and too many to name one by one. */
const assets =
	/\.(?:css|m?js|map|json|svg|ico|woff2?|ttf|otf|eot|mp[34]|m4a|wav|ogg|webm|mov|avi|exe|dll|lnk|url|tmp|part|crdownload)$/i;
const ownNames = /^(?:thumbs\.db|desktop\.ini|~\$.*|\.[^.].*|__macosx)$/i;
/** «Trang tin_files» beside «Trang tin.html». */
const pageFolder = /^(.*)(?:_files|_tep_tin|\.files)$/i;

/** Whether something found in a folder is no capture by its name; files that are named one by one are not asked about. */
export function isCompanion(name: string): boolean {
	return ownNames.test(name) || assets.test(name);
}

/** Whether a folder holds the pictures and scripts of a page saved beside it. */
export function isPageFolder(name: string, siblings: ReadonlySet<string>): boolean {
	const page = pageFolder.exec(name)?.[1];
	return page !== undefined && ['html', 'htm', 'xhtml'].some((ending) => siblings.has(`${page}.${ending}`));
}

/** The same of a path in a zip, whose files come one by one: the page beside a folder may come after it. */
export function isInCompanionFolder(path: string): boolean {
	const names = path.split('/');
	return names.some(isCompanion) || names.slice(0, -1).some((name) => pageFolder.test(name));
}
