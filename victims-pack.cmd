@echo off
rem Runs victims-pack from this folder. Builds it on first use, and again where its sources are newer than the program.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_FOLDER=%~dp0"
if "%HOME_FOLDER:~-1%"=="\" set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"
set "TARGET=%HOME_FOLDER%\target"
set "JAR=%TARGET%\victims-pack.jar"
rem Each build is laid out in a folder of its own below programs, numbered, which nobody writes to while somebody may run from it.
rem The last one that has the build's own file, which has its time and is put there last, is run from.
set "PROGRAM="

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

if not exist "%TARGET%\." mkdir "%TARGET%" 2>nul
if not exist "%TARGET%\." goto not_built
rem What is started from here on has paths from this folder: in a whole one cmd could take a percent sign for a variable's.
pushd "%TARGET%"
set "WAITED=0"
set "MISSED=0"
:current
call :is_built
if errorlevel 1 goto make
call :is_laid_out
if not errorlevel 1 goto laid_out
:make
rem Who writes to this file is alone, and Windows lets go of it however that start ends.
cmd /c "type nul >building" 2>nul
if errorlevel 1 goto wait
set "ALONE="
set "BROKEN="
call :make_alone >building
if not defined ALONE goto wait
del building 2>nul
if defined BROKEN popd
if defined BROKEN goto no_build
:as_it_is
call :is_laid_out
if not errorlevel 1 goto laid_out
popd
if exist "%JAR%" goto options
goto not_built
:wait
rem A folder that may not be written has no such file, at the second look neither; and no build takes half an hour.
set /a WAITED+=1
if not exist building set /a MISSED+=1
if %MISSED% GTR 1 goto as_it_is
if %WAITED% GTR 1800 goto as_it_is
if %WAITED%==1 if exist building echo Another start is building victims-pack; waiting for it ... 1>&2
ping -n 2 127.0.0.1 >nul
goto current
:laid_out
popd
set "PROGRAM=%TARGET%\programs\%LAST%"
set "JAR=%PROGRAM%\victims-pack.jar"

:options
rem How Java works. At a city's size it is not worth its while to compile well, what is still in use after one collection of
rem garbage is so to the end, and there is room for it; large extracts are worth it, and leave garbage of every age.
rem The folder of the extracts is found among the arguments, where cmd parts --input=FOLDER into two.
set "WAYS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:MaxTenuringThreshold=0"
set "MEMORY=-Xmx704m -Xms704m"
rem What goes through all rows is worth it, and not the making of the pack: ten times the calls that Java asks for by itself.
set "WELL=-XX:TieredStopAtLevel=4 -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:+UseSerialGC"
set "LARGE="
set "INPUT=%HOME_FOLDER%\sample-data"
:find_input
if "%~1"=="" goto found_input
if "%~1"=="--input" set "INPUT=%~2"
shift
goto find_input
:found_input
if not exist "%INPUT%\." goto sized
pushd "%INPUT%" 2>nul
call :sizes . and-below
popd
:sized
if defined LARGE set "WAYS=%WELL%"
if defined LARGE set "MEMORY=-Xmx704m"
rem Memory is not to grow with the machine, unless the user says how much there may be.
set "GIVEN="
if defined JDK_JAVA_OPTIONS set "GIVEN=yes"
if defined JAVA_TOOL_OPTIONS set "GIVEN=yes"
if defined _JAVA_OPTIONS set "GIVEN=yes"
if not defined GIVEN goto prepare
set | findstr /r "JAVA.*OPTIONS=.*Xmx JAVA.*OPTIONS=.*MaxRAM JAVA.*OPTIONS=.*MaxHeapSize" >nul
if not errorlevel 1 set "MEMORY="
"%JAVA%" %WAYS% %MEMORY% -version >nul 2>&1
if errorlevel 1 goto no_start

:prepare
rem An archive of what Java works out of the jars makes the start faster; without it is only slower.
if not defined PROGRAM goto run
if not exist "%HOME_FOLDER%\sample-data\." goto run
pushd "%PROGRAM%"
call :is_prepared
if not errorlevel 1 goto prepared
rem One of several at once.
cmd /c "type nul >preparing" 2>nul
if errorlevel 1 goto prepared
call :prepare_alone >preparing
del preparing 2>nul
:prepared
popd

:run
set "ARCHIVE=-Xshare:auto"
if defined PROGRAM if exist "%PROGRAM%\classes.jsa" set "ARCHIVE=-XX:SharedArchiveFile=%PROGRAM%\classes.jsa"
rem A virtual machine that crashes leaves no file: its report quotes memory, and that may hold rows.
"%JAVA%" %WAYS% %MEMORY% "%ARCHIVE%" -Xlog:disable -XX:-UsePerfData -XX:+SuppressFatalErrorMessage -XX:-CreateCoredumpOnCrash "-Dvictims-pack.home=%HOME_FOLDER%\." -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:sizes
pushd %1 2>nul
for %%F in (*.csv) do if %%~zF GTR 41943040 set "LARGE=yes"
if "%2"=="and-below" for /d %%D in (*) do call :sizes "%%D"
popd
exit /b 0

:is_built
if not exist victims-pack.jar exit /b 1
set "MAVEN="
for %%M in (mvn.cmd mvn.bat) do if not "%%~$PATH:M"=="" set "MAVEN=yes"
if not defined MAVEN exit /b 0
if not exist built-from\. exit /b 0
rem xcopy names what is newer than the copy that was made of the sources when they were built, and counts in a last line.
set "LINES=0"
for /f %%L in ('xcopy ..\src\main built-from\main /s /d /l /y /i 2^>nul') do set /a LINES+=1
if %LINES% GTR 1 exit /b 1
set "LINES=0"
for /f %%L in ('xcopy ..\pom.xml built-from /d /l /y 2^>nul') do set /a LINES+=1
if %LINES% GTR 1 exit /b 1
exit /b 0

:is_laid_out
set "LAST=0"
for /d %%D in (programs\*) do if exist "%%D\victims-pack.jar.original" call :later %%~nxD
if "%LAST%"=="0" exit /b 1
set "LINES=0"
for /f %%L in ('xcopy victims-pack.jar.original programs\%LAST% /d /l /y 2^>nul') do set /a LINES+=1
if %LINES% GTR 1 exit /b 1
exit /b 0

:later
if %1 GTR %LAST% set "LAST=%1"
exit /b 0

:make_alone
set "ALONE=yes"
call :is_built
if errorlevel 1 goto build
call :is_laid_out
if errorlevel 1 goto lay_out
exit /b 0

:build
set "WHY=its sources have changed"
if not exist victims-pack.jar set "WHY=first use"
echo Building victims-pack (%WHY%; this takes a minute or two) ... 1>&2
rem What is changed from now on may not be in it.
call :copy_sources building-from
pushd ..
set "BUILT=3"
if exist pom.xml call mvn -B -ntp -q -Dstyle.color=never -DskipTests package 1>&2
if exist pom.xml set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" set "BROKEN=yes"
if not exist victims-pack.jar set "BROKEN=yes"
if defined BROKEN exit /b 0
if exist built-from\. rmdir /s /q built-from
ren building-from built-from

:lay_out
call :is_laid_out
set /a NEXT=LAST+1
if exist programs\%NEXT%\. rmdir /s /q programs\%NEXT%
if exist laying-out\. rmdir /s /q laying-out
mkdir laying-out
xcopy victims-pack.jar.original laying-out /y /q >nul 2>&1
"%JAVA%" -Djarmode=tools -jar "%TARGET%\victims-pack.jar" extract --destination "%TARGET%\programs\%NEXT%" >nul 2>&1
if not "%ERRORLEVEL%"=="0" exit /b 0
move laying-out\victims-pack.jar.original programs\%NEXT% >nul 2>&1
rmdir laying-out
if not exist built-from\. call :copy_sources built-from
for /d %%D in (programs\*) do if not "%%~nxD"=="%LAST%" if not "%%~nxD"=="%NEXT%" call :clear %%~nxD
for /d %%D in (gone-*) do rmdir /s /q %%D 2>nul
exit /b 0

:copy_sources
if exist %1\. rmdir /s /q %1
mkdir %1
xcopy ..\src\main %1\main /s /y /i /q >nul 2>&1
xcopy ..\pom.xml %1 /y /q >nul 2>&1
exit /b 0

:clear
rem Windows moves no folder out of which a file is open.
move programs\%1 gone-%1 >nul 2>&1
exit /b 0

:is_prepared
set "PREPARED="
if exist java set /p PREPARED=<java
if "%PREPARED%"=="%VERSION%" exit /b 0
exit /b 1

:prepare_alone
call :is_prepared
if not errorlevel 1 exit /b 0
echo Preparing fast starts (once for each build; some ten seconds) ... 1>&2
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:ArchiveClassesAtExit=%PROGRAM%\classes.new" -jar "%JAR%" run --quiet --seal --by Preparation --input "%HOME_FOLDER%\sample-data" --output "%PROGRAM%\reports" --work "%PROGRAM%\work" >nul 2>&1
if not errorlevel 1 move /y classes.new classes.jsa >nul 2>&1
rmdir /s /q reports work 2>nul
>java echo %VERSION%
exit /b 0

:no_java
echo No Java was found, neither on the path nor in JAVA_HOME. victims-pack needs JDK 17 or newer: install one, or set JAVA_HOME to its folder. 1>&2
exit /b 3
:old_java
echo The Java in "%JAVA%" is of version %VERSION%. victims-pack needs JDK 17 or newer: install one, or set JAVA_HOME to its folder. 1>&2
exit /b 3
:no_start
"%JAVA%" %WAYS% %MEMORY% -version 1>&2
echo Java does not start ("%JAVA%"). See to JDK_JAVA_OPTIONS, JAVA_TOOL_OPTIONS and the memory that a process may have, or install another JDK, and run the same command again. 1>&2
exit /b 3
:not_built
echo victims-pack is not built yet, and nothing may be written to "%HOME_FOLDER%". Start it once as somebody who may write there. 1>&2
exit /b 3
:no_build
echo The build failed. victims-pack needs JDK 17 or newer and Maven on the path. 1>&2
exit /b 3
