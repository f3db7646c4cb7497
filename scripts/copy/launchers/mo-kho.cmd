@echo off
chcp 65001 >nul
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0mo-kho.ps1"
if errorlevel 1 pause
