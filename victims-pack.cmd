@echo off
rem Runs victims-pack from this folder; builds it on first use.
setlocal
set "HOME_FOLDER=%~dp0"
if "%HOME_FOLDER:~-1%"=="\" set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"
set "TARGET=%HOME_FOLDER%\target"
set "JAR=%TARGET%\victims-pack.jar"
set "PROGRAM=%TARGET%\program"
if not exist "%JAR%" goto build
rem xcopy lists what is newer than the copy that was made of the sources when they were built.
if not exist "%TARGET%\built-from" goto prepare
set "NEWER="
for /f "tokens=1" %%C in ('xcopy "%HOME_FOLDER%\src\main" "%TARGET%\built-from" /s /d /l /y 2^>nul') do set "NEWER=%%C"
if defined NEWER if not "%NEWER%"=="0" goto build
goto prepare
:build
echo Building victims-pack (this takes a minute or two) ... 1>&2
pushd "%HOME_FOLDER%"
call mvn -B -ntp -q -DskipTests package 1>&2
set BUILT=%ERRORLEVEL%
popd
if not %BUILT%==0 goto failed
xcopy "%HOME_FOLDER%\src\main" "%TARGET%\built-from" /s /d /y /i /q >nul 2>&1
if exist "%PROGRAM%" rmdir /s /q "%PROGRAM%" 2>nul
:prepare
rem Jars side by side and an archive of what Java works out of them make the start faster; without either it is only slower.
if exist "%PROGRAM%\prepared" goto run
if not exist "%HOME_FOLDER%\sample-data" goto run
echo Preparing fast starts (once for each build; some ten seconds) ... 1>&2
if exist "%PROGRAM%" rmdir /s /q "%PROGRAM%" 2>nul
java -Djarmode=tools -jar "%JAR%" extract --destination "%PROGRAM%" >nul 2>&1
if not exist "%PROGRAM%\victims-pack.jar" goto run
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:ArchiveClassesAtExit=%PROGRAM%\classes.jsa" -jar "%PROGRAM%\victims-pack.jar" run --quiet --seal --by Preparation --input "%HOME_FOLDER%\sample-data" --output "%PROGRAM%\reports" --work "%PROGRAM%\work" >nul 2>&1
rmdir /s /q "%PROGRAM%\reports" "%PROGRAM%\work" 2>nul
type nul > "%PROGRAM%\prepared"
goto run
:failed
echo The build failed. victims-pack needs JDK 17 or newer and Maven on the path. 1>&2
exit /b 3
:run
set "ARCHIVE=-Xshare:auto"
if exist "%PROGRAM%\prepared" set "JAR=%PROGRAM%\victims-pack.jar"
if exist "%PROGRAM%\prepared" if exist "%PROGRAM%\classes.jsa" set "ARCHIVE=-XX:SharedArchiveFile=%PROGRAM%\classes.jsa"
rem Large extracts are worth the time that Java takes to compile well; at a city's size it would take longer than the pack.
set "COMPILER=-XX:TieredStopAtLevel=1"
set "INPUT=%HOME_FOLDER%\sample-data"
call :find_input %*
for %%F in ("%INPUT%\*.csv") do if %%~zF GTR 8388608 set "COMPILER=-XX:TieredStopAtLevel=4"
for /d %%D in ("%INPUT%\*") do for %%F in ("%%~D\*.csv") do if %%~zF GTR 8388608 set "COMPILER=-XX:TieredStopAtLevel=4"
rem Memory is not to grow with the machine, unless the user says how much there may be.
set "MEMORY=-Xmx704m"
set JDK_JAVA_OPTIONS 2>nul | findstr "Xmx MaxRAM MaxHeapSize" >nul && set "MEMORY="
rem A virtual machine that crashes leaves no file: its report quotes memory, and that may hold rows.
java %COMPILER% %MEMORY% -XX:+UseSerialGC "%ARCHIVE%" -Xlog:disable -XX:+SuppressFatalErrorMessage -XX:-CreateCoredumpOnCrash "-Dvictims-pack.home=%HOME_FOLDER%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Finds the folder of the extracts among the arguments; cmd parts --input=FOLDER into two.
:find_input
if [%1]==[] exit /b 0
if "%~1"=="--input" set "INPUT=%~2"
shift
goto find_input
