// SPDX-License-Identifier: GPL-3.0-or-later
// bench_compare RUNS [NAME=value…] COMMAND… -- [NAME=value…] COMMAND… -- …
// Runs the commands in turn, A B A B …, RUNS times, and prints one line each: median wall time, its ratio to
// the first command's, median processor time, peak memory. Turn by turn, so that what else the machine does
// hits all of them alike. Wall time is from before fork to the end of the process.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Command
{
    std::vector<char *> environment;
    std::vector<char *> words;
    std::vector<double> wall; // ms
    std::vector<double> cpu;  // ms
    long peak = 0;            // KiB
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

[[noreturn]] void become(const Command &command)
{
    for (char *assignment : command.environment)
        putenv(assignment);
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    execvp(command.words.front(), command.words.data());
    std::perror(command.words.front());
    _exit(127);
}

bool run(Command &command, bool counts)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        become(command);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    // jalon-cli check answers 1 when there is something to clarify
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        std::fprintf(stderr, "%s failed\n", command.words.front());
        return false;
    }
    if (counts) {
        const auto ms = [](const timeval &time) {
            return 1e3 * double(time.tv_sec) + 1e-3 * double(time.tv_usec);
        };
        command.wall.push_back(wall.count());
        command.cpu.push_back(ms(usage.ru_utime) + ms(usage.ru_stime));
        command.peak = std::max(command.peak, usage.ru_maxrss);
    }
    return true;
}

std::vector<Command> read(int argc, char *argv[])
{
    std::vector<Command> commands(1);
    for (int i = 2; i < argc; ++i) {
        Command &command = commands.back();
        if (std::strcmp(argv[i], "--") == 0)
            commands.emplace_back();
        else if (command.words.empty() && std::strchr(argv[i], '='))
            command.environment.push_back(argv[i]);
        else
            command.words.push_back(argv[i]);
    }
    for (Command &command : commands)
        command.words.push_back(nullptr);
    return commands;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    const int runs = std::atoi(argv[1]);
    std::vector<Command> commands = read(argc, argv);
    for (int round = -1; round < runs; ++round) { // the first warms caches and does not count
        for (Command &command : commands) {
            if (!run(command, round >= 0))
                return 1;
        }
    }
    const double reference = median(commands.front().wall);
    for (const Command &command : commands)
        std::printf("%.1f ms | %.2f | %.1f ms | %.1f MB\n", median(command.wall),
                    median(command.wall) / reference, median(command.cpu), double(command.peak) / 1024);
    return 0;
}
