@echo off
rem Runs victims-pack from this folder. Builds it on first use, and again where its sources are newer than the program.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_FOLDER=%~dp0"
if "%HOME_FOLDER:~-1%"=="\" set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"
set "TARGET=%HOME_FOLDER%\target"
set "JAR=%TARGET%\victims-pack.jar"
set "PROGRAM=%TARGET%\program"

rem The Java of JAVA_HOME, which Maven takes too, or else the one on the path. Its release file says which it is, or else it does.
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA goto no_java
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
set "VERSION="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%RELEASE%" 2^>nul`) do set "VERSION=%%~V"
if not defined VERSION for /f "tokens=3" %%V in ('java -version 2^>^&1 ^| findstr version') do set "VERSION=%%~V"
if not defined VERSION goto no_start
set "NUMBER=0"
for /f "tokens=1 delims=.-+_" %%N in ("%VERSION%") do set "NUMBER=%%N"
if %NUMBER% LSS 17 goto old_java

if not exist "%JAR%" goto build
rem xcopy lists what is newer than the copy that was made of the sources when they were built.
where mvn >nul 2>&1
if errorlevel 1 goto options
if not exist "%TARGET%\built-from" goto options
set "NEWER="
for /f "tokens=1" %%C in ('xcopy "%HOME_FOLDER%\src\main" "%TARGET%\built-from" /s /d /l /y 2^>nul') do set "NEWER=%%C"
if not defined NEWER goto options
if "%NEWER%"=="0" goto options

:build
echo Building victims-pack (this takes a minute or two) ... 1>&2
pushd "%HOME_FOLDER%"
if not exist pom.xml goto no_build
call mvn -B -ntp -q -Dstyle.color=never -DskipTests package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" goto no_build
if not exist "%JAR%" goto no_build
xcopy "%HOME_FOLDER%\src\main" "%TARGET%\built-from" /s /d /y /i /q >nul 2>&1
if exist "%PROGRAM%\prepared" del /q "%PROGRAM%\prepared" 2>nul

:options
rem Memory is not to grow with the machine, unless the user says how much there may be.
set "MEMORY=-Xmx704m"
set "GIVEN="
if defined JDK_JAVA_OPTIONS set "GIVEN=yes"
if defined JAVA_TOOL_OPTIONS set "GIVEN=yes"
if defined _JAVA_OPTIONS set "GIVEN=yes"
if not defined GIVEN goto prepare
set | findstr /r "JAVA.*OPTIONS=.*Xmx JAVA.*OPTIONS=.*MaxRAM JAVA.*OPTIONS=.*MaxHeapSize" >nul
if not errorlevel 1 set "MEMORY="
"%JAVA%" %MEMORY% -XX:+UseSerialGC -version >nul 2>&1
if errorlevel 1 goto no_start

:prepare
rem Jars side by side and an archive of what Java works out of them make the start faster; without either it is only slower.
if exist "%PROGRAM%\prepared" goto run
if not exist "%HOME_FOLDER%\sample-data" goto run
rem One of several at once; what another began a day ago it did not end.
forfiles /p "%TARGET%" /m preparing /d -1 /c "cmd /c rmdir @path" >nul 2>&1
cmd /c mkdir "%TARGET%\preparing" 2>nul
if errorlevel 1 goto run
if exist "%PROGRAM%" rmdir /s /q "%PROGRAM%" 2>nul
rem What another start runs from can be removed in parts at most.
if exist "%PROGRAM%" goto prepared
echo Preparing fast starts (once for each build; some ten seconds) ... 1>&2
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%PROGRAM%" >nul 2>&1
if errorlevel 1 goto prepared
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:ArchiveClassesAtExit=%PROGRAM%\classes.new" -jar "%PROGRAM%\victims-pack.jar" run --quiet --seal --by Preparation --input "%HOME_FOLDER%\sample-data" --output "%PROGRAM%\reports" --work "%PROGRAM%\work" >nul 2>&1
if not errorlevel 1 move /y "%PROGRAM%\classes.new" "%PROGRAM%\classes.jsa" >nul 2>&1
rmdir /s /q "%PROGRAM%\reports" "%PROGRAM%\work" 2>nul
type nul > "%PROGRAM%\prepared"
:prepared
rmdir "%TARGET%\preparing" 2>nul

:run
set "ARCHIVE=-Xshare:auto"
if exist "%PROGRAM%\prepared" set "JAR=%PROGRAM%\victims-pack.jar"
if exist "%PROGRAM%\prepared" if exist "%PROGRAM%\classes.jsa" set "ARCHIVE=-XX:SharedArchiveFile=%PROGRAM%\classes.jsa"
rem Large extracts are worth the time that Java takes to compile well; at a city's size it would take longer than the pack.
rem The folder of the extracts is found among the arguments, where cmd parts --input=FOLDER into two.
set "COMPILER=-XX:TieredStopAtLevel=1"
set "INPUT=%HOME_FOLDER%\sample-data"
:find_input
if "%~1"=="" goto start
if "%~1"=="--input" set "INPUT=%~2"
shift
goto find_input
:start
for %%F in ("%INPUT%\*.csv") do if %%~zF GTR 8388608 set "COMPILER=-XX:TieredStopAtLevel=4"
for /d %%D in ("%INPUT%\*") do for %%F in ("%%~D\*.csv") do if %%~zF GTR 8388608 set "COMPILER=-XX:TieredStopAtLevel=4"
rem A virtual machine that crashes leaves no file: its report quotes memory, and that may hold rows.
"%JAVA%" %COMPILER% %MEMORY% -XX:+UseSerialGC "%ARCHIVE%" -Xlog:disable -XX:+SuppressFatalErrorMessage -XX:-CreateCoredumpOnCrash "-Dvictims-pack.home=%HOME_FOLDER%\." -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:no_java
echo No Java was found, neither on the path nor in JAVA_HOME. victims-pack needs JDK 17 or newer: install one, or set JAVA_HOME to its folder. 1>&2
exit /b 3
:old_java
echo The Java in "%JAVA%" is of version %VERSION%. victims-pack needs JDK 17 or newer: install one, or set JAVA_HOME to its folder. 1>&2
exit /b 3
:no_start
"%JAVA%" %MEMORY% -version 1>&2
echo Java does not start ("%JAVA%"). See to JDK_JAVA_OPTIONS, JAVA_TOOL_OPTIONS and the memory that a process may have, or install another JDK, and run the same command again. 1>&2
exit /b 3
:no_build
echo The build failed. victims-pack needs JDK 17 or newer and Maven on the path. 1>&2
exit /b 3
