import { expect, test } from 'vitest';
import { paramsAt } from './route-params.ts';

test.each([
	['tin-tuc/index', '/tin-tuc/', {}],
	['index', '/', {}],
	['tin-tuc/[folder]/[...page]', '/tin-tuc/2025/', { folder: '2025', page: undefined }],
	['tin-tuc/[folder]/[...page]', '/tin-tuc/2025/thang-3/phan-2/', { folder: '2025', page: 'thang-3/phan-2' }],
	['nam/[year]/[...page]', '/nam/2025/03/', { year: '2025', page: '03' }],
	['so/[...page]', '/so/', { page: undefined }],
	['so/chua-khop/[...page]', '/so/chua-khop/nam-2025/', { page: 'nam-2025' }],
])('%s gives %s', (route, address, params) => {
	expect(paramsAt(route, address)).toEqual(params);
});

test.each([
	['tin-tuc/[folder]/[...page]', '/tin-tuc/'],
	['tin-tuc/[folder]/[...page]', '/diem-tin/2025/'],
])('%s does not give %s', (route, address) => {
	expect(() => paramsAt(route, address)).toThrow(address);
});
