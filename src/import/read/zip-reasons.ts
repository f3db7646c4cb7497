/** Why a file in a zip stays closed, for the person at the terminal. */
export const zipReasons = {
	path: 'Đường dẫn trong tệp nén trỏ ra ngoài thư mục nên bị bỏ qua; hãy nén lại chỉ với tên tệp thường.',
	link: 'Mục này là liên kết, không phải tệp, nên bị bỏ qua; hãy nén lại tệp thật.',
	encrypted: 'Tệp đặt mật khẩu nên không đọc được; hãy nén lại không có mật khẩu.',
	method: 'Kiểu nén này chưa đọc được; hãy nén lại thành .zip thường.',
	entry: 'Tệp bung ra lớn hơn 50 MB nên bị bỏ qua; hãy tách nhỏ.',
	total: 'Tổng dung lượng bung ra quá lớn nên dừng tại đây; hãy chia thành nhiều tệp nén nhỏ.',
	ratio:
		'Tệp bung ra lớn bất thường so với dung lượng nén, có thể là bom nén, nên bị bỏ qua; hãy kiểm tra nguồn của tệp.',
	broken: 'Dữ liệu nén bị hỏng nên không mở được; hãy tải lại hoặc nén lại tệp.',
	nested: 'Tệp nén nằm trong tệp nén nên không được mở; hãy giải nén rồi nhập riêng.',
} as const;
