@echo off
rem Runs victims-pack from this folder; builds it on first use.
setlocal
set "HOME_FOLDER=%~dp0"
if "%HOME_FOLDER:~-1%"=="\" set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"
set "JAR=%HOME_FOLDER%\target\victims-pack.jar"
if exist "%JAR%" goto run
echo Building victims-pack (first use; this takes a minute or two) ... 1>&2
pushd "%HOME_FOLDER%"
call mvn -B -ntp -q -DskipTests package 1>&2
set BUILT=%ERRORLEVEL%
popd
if %BUILT%==0 goto run
echo The build failed. victims-pack needs JDK 17 or newer and Maven on the path. 1>&2
exit /b 3
:run
rem A virtual machine that crashes leaves no file: its report quotes memory, and that may hold rows.
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+SuppressFatalErrorMessage -XX:-CreateCoredumpOnCrash "-Dvictims-pack.home=%HOME_FOLDER%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
