# Opens the copy of the archive beside this file at an address of this machine alone, with what Windows brings along
# (PowerShell 5 or later; an address of localhost needs no administrator). «mo-kho.cmd» starts it by a double click.
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$root = [IO.Path]::GetFullPath((Join-Path $here 'kho'))
$separator = [IO.Path]::DirectorySeparatorChar
$settings = [IO.File]::ReadAllText((Join-Path $here 'ban-sao.json')) | ConvertFrom-Json
$base = $settings.base

$listener = $null
foreach ($port in 8123..8142) {
	$try = New-Object System.Net.HttpListener
	$try.Prefixes.Add("http://localhost:$port/")
	try {
		$try.Start()
		$listener = $try
		break
	} catch {
		$try.Close()
	}
}
if (-not $listener) {
	Write-Host 'Không mở được cổng nào từ 8123 đến 8142 trên máy này.'
	exit 1
}

$address = "http://localhost:$port$base"
Write-Host "Kho đang mở tại $address"
Write-Host 'Đóng cửa sổ này thì kho đóng lại.'
Start-Process $address

while ($listener.IsListening) {
	$next = $listener.GetContextAsync()
	# In short steps, so that Ctrl+C is heard.
	while (-not $next.Wait(300)) { }
	$request = $next.Result.Request
	$response = $next.Result.Response
	try {
		$path = [Uri]::UnescapeDataString($request.Url.AbsolutePath)
		$name = $path.TrimStart('/')
		if ($name -eq '' -or $name.EndsWith('/')) { $name += 'index.html' }
		$file = [IO.Path]::GetFullPath((Join-Path $root $name.Replace('/', $separator)))
		$inside = $file.StartsWith("$root$separator", [StringComparison]::OrdinalIgnoreCase)
		if (-not $path.StartsWith($base)) {
			$response.Redirect($base)
		} elseif ($inside -and [IO.Directory]::Exists($file)) {
			$response.Redirect($request.Url.AbsolutePath + '/' + $request.Url.Query)
		} else {
			if (-not ($inside -and [IO.File]::Exists($file))) {
				$response.StatusCode = 404
				$file = Join-Path $root ($base.TrimStart('/') + '404.html').Replace('/', $separator)
			}
			$extension = [IO.Path]::GetExtension($file).TrimStart('.').ToLowerInvariant()
			$type = $settings.types.$extension
			if (-not $type) { $type = 'application/octet-stream' }
			$response.ContentType = $type
			$response.Headers.Add('X-Content-Type-Options', 'nosniff')
			$response.Headers.Add('Cache-Control', 'no-cache')
			$bytes = [IO.File]::ReadAllBytes($file)
			$response.ContentLength64 = $bytes.Length
			if ($request.HttpMethod -ne 'HEAD') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
		}
	} catch {
		# A browser that has gone on to the next page, or a path that is none.
		try { $response.StatusCode = 400 } catch { }
	} finally {
		try { $response.Close() } catch { }
	}
}
